package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text. */
class PropertiesTest {

    private static final Pattern UNSAID = Pattern.compile("[\\p{N}\\p{S}]");

    static Stream<String> sentences() {
        return Stream.of(
                        "abbreviation",
                        "acronym",
                        "cardinal",
                        "context",
                        "date",
                        "decimal",
                        "electronic",
                        "fraction",
                        "measure",
                        "money",
                        "ordinal",
                        "range",
                        "reference",
                        "roman",
                        "symbol",
                        "telephone",
                        "time",
                        "word",
                        "seeds")
                .flatMap(name -> Spoken.table("tables/" + name + ".tsv").stream())
                .map(row -> row.get(0));
    }

    static Stream<String> generated() {
        Random random = new Random(20261123);
        return Stream.generate(() -> random.nextBoolean() ? anything(random) : likely(random))
                .limit(2000);
    }

    /** Code points of all planes, lone surrogates too. */
    private static String anything(Random random) {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            int plane = random.nextInt(3);
            int bound = plane == 0 ? 0x250 : plane == 1 ? 0x10000 : Character.MAX_CODE_POINT + 1;
            text.appendCodePoint(random.nextInt(bound));
        }
        return text.toString();
    }

    /** What verbalizers look for, in any order. */
    private static String likely(Random random) {
        String[] parts = {
            "1", "0", "12", "2024", " ", " ", " ", ",", ".", "-", "–", "/", "€", "$", "%", "km", "h", "e", "er", "M.",
            "n°", "l'", "d'", "XIV", "A", "é", "(", ")", "«", "»", "\"", "…", "janvier", "@", "#", "www.", ".fr", "²",
            "½", "°C", "etc.", "Louis", "=", "x",
        };
        return random.ints(1 + random.nextInt(14), 0, parts.length)
                .mapToObj(i -> parts[i])
                .collect(Collectors.joining("", "a", ""));
    }

    @ParameterizedTest
    @MethodSource({"sentences", "generated"})
    void everythingIsSaid(String written) {
        SpokenSentence spoken = Spoken.FRENCH.normalize(Sentence.of(written));
        assertFalse(UNSAID.matcher(spoken.text()).find(), () -> written + " → " + spoken.text());
    }

    @ParameterizedTest
    @MethodSource({"sentences", "generated"})
    void spansCoverTheSentenceInOrder(String written) {
        int covered = 0;
        for (Token token : Spoken.tokens(written)) {
            assertTrue(token.start() >= covered, () -> token + " in " + written);
            assertSpace(written, covered, token.start());
            covered = token.end();
        }
        assertSpace(written, covered, written.length());
    }

    private static void assertSpace(String written, int start, int end) {
        assertTrue(
                written.substring(start, end).chars().allMatch(Characters::isSpace),
                () -> "left out of " + written + ": " + start + ".." + end);
    }

    @ParameterizedTest
    @MethodSource({"sentences", "generated"})
    void composedAndDecomposedAreTheSame(String written) {
        String composed = java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFC);
        String decomposed = java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFD);
        assertEquals(Spoken.text(composed), Spoken.text(decomposed));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void whatIsSaidIsSaidTheSameAgain(String written) {
        String spoken = Spoken.text(written);
        if (!spoken.isEmpty()) {
            assertEquals(spoken, Spoken.text(spoken), written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr"})
    void theLocaleDoesNotMatter(String language) {
        List<String> before = sentences().map(Spoken::text).toList();
        Locale saved = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            Normalizer fresh = Normalizer.french();
            assertEquals(
                    before,
                    sentences()
                            .map(each -> fresh.normalize(Sentence.of(each)).text())
                            .toList());
        } finally {
            Locale.setDefault(saved);
        }
    }

    /** Any of these would take hours if a verbalizer looked at the rest of the sentence from each place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "«",
                "1",
                "1 ",
                "1.",
                "1,",
                "a",
                "A",
                "A.",
                "a.",
                "l'",
                "-",
                "1-",
                "1/",
                "12 345 ",
                "@",
                "a@",
                "é",
                "\u0301",
                "\u200B",
                "(",
                "...",
                "?!",
                "www.",
                "http://a/",
                "€",
                "1€",
                "XIV ",
                "M. ",
                "n° ",
                "1h",
                "0h30-",
                "\uD83D\uDE00",
                "\u202F1"
            })
    void longSentencesTakeLinearTime(String part) {
        String written = "x" + part.repeat(100_000 / part.length());
        List<Token> tokens = Spoken.tokens(written);
        assertEquals(
                written.stripTrailing().length(), tokens.get(tokens.size() - 1).end());
    }

    @Test
    void severalThreadsMayShareANormalizer() {
        List<String> expected = sentences().map(Spoken::text).toList();
        List<String> parallel = new ArrayList<>(sentences().toList())
                .parallelStream().map(Spoken::text).toList();
        assertEquals(expected, parallel);
    }
}
