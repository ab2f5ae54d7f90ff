package balado.encode;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waiting for another thread, in a method that reads or writes. */
public final class Waiting {

    private Waiting() {}

    /**
     * What another thread found.
     *
     * @throws IOException what it threw, or that the wait was broken off
     */
    public static <T> T result(Future<T> work) throws IOException {
        try {
            return work.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            if (e.getCause() instanceof Error error) { // it ends the program, whoever meets it
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** The exception to throw when the wait was broken off; the thread stays interrupted. */
    static InterruptedIOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("interrupted");
        interrupted.initCause(cause);
        return interrupted;
    }
}
