package balado.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stages up to phonemes and text that means them ill. {@code src/bench/fuzz.sh} runs as many more texts as one likes. */
class HostileTextTest {

    private static final long SEED = 1;
    private static final int TEXTS = 10_000;
    private static final int TRIES = 5_000;

    /** The rule is a second for 10 kB; a machine may be ten times as slow as one thinks. */
    private static final double SECONDS_PER_UNIT = 10e-4;

    private static final Stages STAGES = new Stages();

    /** A text that broke something once: how often it was repeated, and what. */
    record Broken(int times, String part) {

        static Broken of(String line) {
            String[] cells = line.split("\t", -1);
            return new Broken(Integer.parseInt(cells[0]), Escapes.unescape(cells[1]));
        }

        String text() {
            return part.repeat(times);
        }
    }

    static List<Broken> broken() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                HostileTextTest.class.getResourceAsStream("broken.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Broken::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertHolds(String text) {
        assertEquals(Optional.empty(), STAGES.fault(text), () -> Escapes.escape(text));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatBrokeSomethingOnceDoesNotAgain(Broken input) {
        assertHolds(input.text());
    }

    @Test
    void generatedTextsBreakNothing() {
        HostileText texts = new HostileText(SEED);
        for (int number = 0; number < TEXTS; number++) {
            String text = texts.text(number);
            Optional<Stages.Fault> fault = STAGES.fault(text);
            if (fault.isPresent()) {
                String smallest = new Shrinker(tried -> STAGES.fault(tried).isPresent(), TRIES).shrink(text);
                throw new AssertionError("seed " + SEED + ", text " + number + ": "
                        + STAGES.fault(smallest).orElse(fault.get()) + "; a line for broken.tsv: 1\t"
                        + Escapes.escape(smallest));
            }
        }
    }

    static Stream<String> lettersAndDigits() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> isNumber(point)
                        || (Character.isLetter(point)
                                && Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN))
                .mapToObj(Character::toString);
    }

    private static boolean isNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    @Test
    void everyLatinLetterAndEveryDigitOfAnyScriptIsHeard() {
        lettersAndDigits().forEach(HostileTextTest::assertHolds);
    }

    /** Any of these would take minutes if a stage looked at the whole text from each place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a.",
                "a. ",
                "A.",
                "A. ",
                "1",
                "1a",
                "1 ",
                "1,",
                "l'",
                "a-",
                "dix-",
                "vingt-",
                "é",
                "e\\u0301",
                "\\u0301",
                "(",
                "(a. ",
                "[",
                "« ",
                "« a. » ",
                "\"",
                "\" ",
                "— ",
                "...",
                "? ",
                "<a>",
                "&amp;",
                "]]>",
                "\\n",
                "a\\n",
                "a\\n\\n",
                "# a\\n",
                "- a\\n",
                "Source : a\\n\\n",
                "---\\n",
                "[a](b) ",
                "![](",
                "M. ",
                "n° ",
                "XIV ",
                "https://a/",
                "a@",
                "\\u200B",
                "\\u202E",
                "\\uD83D\\uDE00",
                "\\u4E00",
                "\\u0416",
                "\\u0416 ",
                "\\uD800",
                "\\u00AD\\n",
                "' ",
                "` ",
                "Et a, ",
                "le fils "
            })
    void longTextsTakeTimeInProportion(String escaped) {
        String part = Escapes.unescape(escaped);
        String text = "x" + part.repeat(10_000 / part.length());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertHolds(text);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        assertTrue(seconds < text.length() * SECONDS_PER_UNIT, () -> seconds + " s for " + escaped);
    }

    @Test
    void aTextIsShrunkToWhatBreaks() {
        Shrinker shrinker = new Shrinker(text -> text.contains("\u202E") && text.contains("7"), TRIES);
        assertEquals("\u202E7", shrinker.shrink("Il a dit \u202E « 12 347 fois » et puis rien."));
    }

    @Test
    void escapingIsUndone() {
        HostileText texts = new HostileText(SEED);
        IntStream.range(0, 500)
                .mapToObj(texts::text)
                .forEach(text -> assertEquals(text, Escapes.unescape(Escapes.escape(text))));
    }

    @Test
    void theSeedAndTheNumberDecideTheText() {
        assertEquals(new HostileText(3).text(41), new HostileText(3).text(41));
    }
}
