package balado.article.fetch;

import balado.limits.Limit;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A moment after which nothing is waited for. */
final class Deadline {

    private final Duration allowed;
    private final long end;

    Deadline(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    /**
     * For how long to wait for the next thing.
     *
     * @param most when there is more time than that
     * @return milliseconds, at least 1
     * @throws SocketTimeoutException when the moment has come
     */
    int wait(Duration most) throws SocketTimeoutException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException(
                    "not whole within " + Limit.FETCH_TIME.show(allowed.toMillis()) + "; " + Limit.FETCH_TIME.remedy());
        }
        return (int) Math.max(1, Math.min(left, most.toMillis()));
    }
}
