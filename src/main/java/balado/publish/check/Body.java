package balado.publish.check;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** What a server sends behind the head of its answer. It is written on as it comes, and broken off when it is more than is wanted. */
final class Body implements BodySubscriber<Long> {

    private final WritableByteChannel target;
    private final long most;
    private final AtomicLong came = new AtomicLong();
    private final CompletableFuture<Long> length = new CompletableFuture<>();
    private volatile Flow.Subscription subscription;

    /**
     * A body that has not come yet.
     *
     * @param most bytes; none when only the head is wanted
     */
    Body(WritableByteChannel target, long most) {
        this.target = target;
        this.most = most;
    }

    /** How many bytes have come so far. */
    long came() {
        return came.get();
    }

    /** Its length in bytes, once it has come whole or is broken off; then it is more than was wanted. */
    @Override
    public CompletionStage<Long> getBody() {
        return length;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (most == 0) {
            breakOff();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        try {
            for (ByteBuffer buffer : buffers) {
                came.addAndGet(buffer.remaining());
                while (buffer.hasRemaining()) {
                    target.write(buffer);
                }
            }
        } catch (IOException e) {
            length.completeExceptionally(e);
            subscription.cancel();
            return;
        }
        if (came.get() > most) {
            breakOff();
        } else {
            subscription.request(1);
        }
    }

    private void breakOff() {
        length.complete(came.get());
        subscription.cancel();
    }

    @Override
    public void onError(Throwable failure) {
        length.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        length.complete(came.get());
    }
}
