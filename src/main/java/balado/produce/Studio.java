package balado.produce;

import balado.article.Sentence;
import balado.speech.SpeechEngine;
import balado.speech.Take;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Speaks sentences on as many threads as the engine can use and hands the takes over in the order of the sentences. Few sentences are under
 * way at a time, however long the text.
 */
final class Studio implements AutoCloseable {

    /** Takes what was spoken, in order. */
    interface TakeConsumer {
        void accept(Take take) throws IOException;
    }

    private final Reading reading;
    private final SpeechEngine engine;
    private final int threads;
    private final ExecutorService pool;

    Studio(Reading reading, SpeechEngine engine) {
        this.reading = reading;
        this.engine = engine;
        this.threads =
                Math.max(1, Math.min(engine.parallelism(), Runtime.getRuntime().availableProcessors()));
        this.pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "balado-speech");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Speaks all sentences; an error in one ends the work. */
    void speak(Iterator<Sentence> sentences, TakeConsumer consumer) throws IOException {
        Deque<Future<Take>> underWay = new ArrayDeque<>();
        try {
            while (sentences.hasNext() || !underWay.isEmpty()) {
                while (sentences.hasNext() && underWay.size() < 2 * threads) {
                    Sentence sentence = sentences.next();
                    underWay.add(pool.submit(() -> engine.speak(reading.phonetic(sentence))));
                }
                consumer.accept(result(underWay.remove()));
            }
        } finally {
            underWay.forEach(future -> future.cancel(true));
        }
    }

    private static Take result(Future<Take> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends its threads; the engine stays open. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
