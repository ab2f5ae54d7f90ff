package balado.produce;

import balado.article.Quotations;
import balado.article.Quotations.Span;
import balado.article.Sentence;
import balado.encode.SampleRate;
import balado.encode.Waiting;
import balado.master.Part;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import balado.speech.Sound;
import balado.speech.Take;
import balado.speech.WordTiming;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Speaks sentences on as many threads as the engines can use and hands the parts over in the order of the sentences. Few sentences are under
 * way at a time, however long the text.
 */
final class Studio implements AutoCloseable {

    /** A shorter quotation is a word that the writer sets apart, not somebody's speech. */
    private static final int LEAST_QUOTED_WORDS = 5;

    /** Takes what was spoken, in order. */
    interface PartConsumer {
        void accept(Part part) throws IOException;
    }

    private final Reading reading;
    private final Cast cast;
    private final int threads;
    private final ExecutorService pool;

    /** Whether a sentence has been spoken. */
    private boolean warm;

    /**
     * Opens a studio.
     *
     * @param reading how sentences are read; loaded while voices are
     */
    Studio(Supplier<Reading> reading, Cast cast) {
        this.cast = cast;
        int most = cast.performers().stream()
                .mapToInt(performer -> performer.engine().parallelism())
                .max()
                .orElse(1);
        this.threads = Math.max(1, Math.min(most, Runtime.getRuntime().availableProcessors()));
        this.pool = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "balado-speech");
            thread.setDaemon(true);
            return thread;
        });
        cast.performers().forEach(this::prepare);
        this.reading = reading.get();
    }

    /** What goes wrong here goes wrong again, and is said, when the first sentence is spoken. */
    private void prepare(Performer performer) {
        Future<?> unused = pool.submit(() -> {
            performer.engine().prepare();
            return null;
        });
    }

    /** Hz of all that it gives: the narrator's. */
    int sampleRate() {
        return cast.narrator().engine().sampleRate();
    }

    /**
     * Speaks sentences that follow each other; an error in one ends the work. The very first one is spoken alone: while the virtual machine has not
     * compiled the filters, a second thread would only keep the compiler from it.
     */
    void speak(List<Sentence> text, PartConsumer consumer) throws IOException {
        Iterator<Callable<List<Part>>> sentences = tasks(text).iterator();
        Deque<Future<List<Part>>> underWay = new ArrayDeque<>();
        try {
            while (sentences.hasNext() || !underWay.isEmpty()) {
                while (sentences.hasNext() && underWay.size() < (warm ? 2 * threads : 1)) {
                    underWay.add(pool.submit(sentences.next()));
                }
                List<Part> parts = Waiting.result(underWay.remove());
                warm = true;
                for (Part part : parts) {
                    consumer.accept(part);
                }
            }
        } finally {
            underWay.forEach(future -> future.cancel(true));
        }
    }

    private Stream<Callable<List<Part>>> tasks(List<Sentence> text) {
        List<List<Span>> quotations = cast.quotations().isPresent()
                ? Quotations.of(text, LEAST_QUOTED_WORDS)
                : Collections.nCopies(text.size(), List.of());
        return IntStream.range(0, text.size())
                .mapToObj(i -> () -> parts(text.get(i), Turn.of(text.get(i), quotations.get(i), cast)));
    }

    /** A sentence is pronounced whole, so that its melody and its liaisons are one, and spoken turn by turn. */
    private List<Part> parts(Sentence sentence, List<Turn> turns) throws IOException {
        PhoneticSentence whole = reading.phonetic(sentence);
        List<Part> parts = new ArrayList<>();
        for (Turn turn : turns) {
            PhoneticSentence said = turns.size() == 1 ? whole : said(whole, turn);
            Take take = atOneRate(turn.performer().engine().speak(said));
            String speaker = turn.performer().voice().entry().speaker();
            parts.add(new Part(take, speaker, turn.from(), turn.to()));
        }
        return parts;
    }

    private static PhoneticSentence said(PhoneticSentence whole, Turn turn) {
        List<PhoneticWord> words = whole.words().stream()
                .filter(word -> word.start() >= turn.from() && word.start() < turn.to())
                .toList();
        return new PhoneticSentence(whole.source(), words);
    }

    private Take atOneRate(Take take) throws IOException {
        int from = take.sound().sampleRate();
        if (from == sampleRate()) {
            return take;
        }
        float[] samples = new float[take.sound().length()];
        take.sound().copyTo(0, samples, 0, samples.length);
        float[] converted = SampleRate.convert(samples, from, sampleRate());
        double ratio = (double) sampleRate() / from;
        List<WordTiming> words = take.words().stream()
                .map(word -> new WordTiming(word.word(), (int) (word.start() * ratio), (int) (word.end() * ratio)))
                .toList();
        return new Take(take.source(), Sound.owning(converted, sampleRate()), words);
    }

    /** Ends its threads; the engines stay open. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
