package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import balado.article.Article;
import balado.encode.Waiting;
import balado.episode.ShowFile;
import balado.pronounce.PhoneticSentence;
import balado.publish.OutputFolder;
import balado.speech.SpeechEngine;
import balado.speech.Take;
import balado.testing.Articles;
import balado.testing.FakeEngine;
import balado.testing.Podcasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads that die by an error while others wait for them: the error comes out, nobody waits for ever, the folder is as it was. */
class DyingThreadsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path out;

    static Stream<Error> errors() {
        return Stream.of(
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new NoClassDefFoundError("a/b"),
                new ExceptionInInitializerError(new IllegalStateException("a")));
    }

    /** Speaks so many sentences and then fails; or fails when it is made ready. */
    private static final class DyingEngine implements SpeechEngine {

        private final FakeEngine whistle = new FakeEngine(16_000);
        private final AtomicInteger left;
        private final Error error;

        DyingEngine(int sentences, Error error) {
            this.left = new AtomicInteger(sentences);
            this.error = error;
        }

        @Override
        public void prepare() throws IOException {
            if (left.get() < 0) {
                throw error;
            }
            whistle.prepare();
        }

        @Override
        public Take speak(PhoneticSentence sentence) throws IOException {
            if (left.decrementAndGet() < 0) {
                throw error;
            }
            return whistle.speak(sentence);
        }

        @Override
        public int sampleRate() {
            return whistle.sampleRate();
        }

        @Override
        public int parallelism() {
            return 2;
        }

        @Override
        public String version() {
            return whistle.version();
        }

        @Override
        public void close() {
            whistle.close();
        }
    }

    private void make(SpeechEngine engine, Article article) throws IOException {
        Performer whistler = Podcasts.performer("Pierre", 16_000);
        Cast cast = Cast.of(new Performer(whistler.voice(), engine));
        try (Recipe recipe =
                Podcasts.recipe(out, cast, ShowFile.defaults(), Presentation.DEFAULT, new Podcasts.Warnings())) {
            recipe.make(article);
            recipe.publish();
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void aSpeakingThread(Error error) throws IOException {
        Article article = Articles.article("budget", "Le budget\n\n" + "La ville vote le budget. ".repeat(30));
        for (int spoken : new int[] {-1, 0, 7}) {
            Error met = assertTimeoutPreemptively(
                    PATIENCE, () -> assertThrows(Error.class, () -> make(new DyingEngine(spoken, error), article)));
            assertSame(error, met);
            try (Stream<Path> left = Files.list(out.resolve("episodes"))) {
                assertEquals(0, left.count(), "nothing half-made");
            }
            assertFalse(Files.exists(out.resolve("feed.xml")));
        }
        make(new FakeEngine(16_000), article);
        assertEquals(1, OutputFolder.open(out).episodes().size());
    }

    /** Of the cover, of the tables: whoever asks for their work gets the error. */
    @ParameterizedTest
    @MethodSource("errors")
    void aThreadWhoseWorkIsWaitedFor(Error error) {
        FutureTask<Object> work = new FutureTask<>(() -> {
            throw error;
        });
        work.run();
        assertSame(error, assertThrows(Error.class, () -> Waiting.result(work)));
    }

    /** Whether the thread had begun, or the one that asks paints itself. */
    @ParameterizedTest
    @MethodSource("errors")
    void theThreadThatPaints(Error error) {
        for (boolean begun : new boolean[] {true, false}) {
            CoverWork covers = new CoverWork(
                    () -> {
                        throw error;
                    },
                    () -> {});
            if (begun) {
                covers.begin();
            }
            assertSame(error, assertTimeoutPreemptively(PATIENCE, () -> assertThrows(Error.class, covers::cover)));
        }
    }

    @Test
    void anExceptionIsStillWrapped() {
        FutureTask<Object> work = new FutureTask<>(() -> {
            throw new IllegalArgumentException("a");
        });
        work.run();
        assertThrows(IllegalStateException.class, () -> Waiting.result(work));
    }
}
