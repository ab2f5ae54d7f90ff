package balado.produce;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A reading whose tables are loaded on a thread of their own from the first moment on, while the article and the voice are still looked for. What it
 * reads by is known at once.
 */
public final class FutureReading {

    private final ReadingSettings settings;
    private final FutureTask<Reading> work;

    private FutureReading(ReadingSettings settings) {
        this.settings = settings;
        this.work = new FutureTask<>(() -> Reading.of(settings));
    }

    /** Begins to load. */
    public static FutureReading of(ReadingSettings settings) {
        FutureReading reading = new FutureReading(settings);
        Thread thread = new Thread(reading.work, "balado-tables");
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    ReadingSettings settings() {
        return settings;
    }

    /** The reading; waits for it. */
    Reading get() {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) { // it ends the program, whoever meets it
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
