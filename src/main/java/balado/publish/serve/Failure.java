package balado.publish.serve;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * How a server ends: because it is told to, or because the program itself fails in one of its threads, without memory for example. Jetty would answer 500
 * and go on in a state that nobody knows. A stack that overflows is one request's.
 */
final class Failure extends Handler.Wrapper implements LifeCycle.Listener {

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    Failure(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        try {
            return super.handle(request, response, callback);
        } catch (Error e) {
            note(e);
            throw e;
        }
    }

    /** What a thread died by, or nearly. */
    void note(Error error) {
        if (!(error instanceof StackOverflowError)) {
            end.completeExceptionally(error);
        }
    }

    @Override
    public void lifeCycleStopped(LifeCycle server) {
        end.complete(null);
    }

    /** Waits for the end; throws the error that it was. */
    void await() throws InterruptedException {
        try {
            end.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
