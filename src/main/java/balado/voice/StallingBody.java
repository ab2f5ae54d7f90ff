package balado.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The body of an HTTP answer as a stream that gives up when no byte comes for a while; the JDK's own stream waits for ever. */
final class StallingBody extends InputStream implements Flow.Subscriber<List<ByteBuffer>> {

    /** What the server sent, or how it ended. */
    private record Event(List<ByteBuffer> bytes, boolean last, IOException failure) {}

    private final Duration stall;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private volatile Flow.Subscription subscription;
    private volatile boolean closed;
    private List<ByteBuffer> buffers = List.of();
    private int index;
    private boolean ended;

    StallingBody(Duration stall) {
        this.stall = stall;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        events.add(new Event(bytes, false, null));
    }

    @Override
    public void onError(Throwable failure) {
        events.add(new Event(List.of(), true, new IOException(failure.getMessage(), failure)));
    }

    @Override
    public void onComplete() {
        events.add(new Event(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (!ended) {
            while (index < buffers.size() && !buffers.get(index).hasRemaining()) {
                index++;
            }
            if (index < buffers.size()) {
                ByteBuffer buffer = buffers.get(index);
                int count = Math.min(length, buffer.remaining());
                buffer.get(target, offset, count);
                return count;
            }
            next();
        }
        return -1;
    }

    /** Breaks the connection off when the server still sends. */
    @Override
    public void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private void next() throws IOException {
        Event event = await();
        if (event.failure() != null) {
            throw event.failure();
        }
        ended = event.last();
        buffers = event.bytes();
        index = 0;
        if (!ended) {
            subscription.request(1);
        }
    }

    private Event await() throws IOException {
        try {
            Event event = events.poll(stall.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                throw new IOException("nothing came for " + stall.toSeconds() + " s");
            }
            return event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
