package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {

    /** What makes trouble, alone and in company. */
    private static final String[] NASTY = {
        "l",
        "a",
        "e",
        "É",
        "8",
        " ",
        " ",
        "\n",
        "\r",
        "\t",
        ",",
        ".",
        "'",
        "`",
        "´",
        "’",
        "′",
        "«",
        "»",
        "\"",
        "\u00A0",
        "\u202F",
        "\u2009",
        "\u200B",
        "\u00AD",
        "\u0301",
        "\u0308",
        "\u200F",
        "\u0000",
        "\uFEFF",
        "\u2028",
        "\u0085",
        "ﬁ",
        "-",
        "\u2011",
        "\uD83D\uDE00",
        "\uFE0F",
        "qu",
        "(",
        ")",
        "\u1FEF",
        "\u0344",
        "İ",
        "ß",
        "\u0653",
        "\u0627",
        "\u3000",
        "\u0374"
    };

    private final Cleaner cleaner = new Cleaner();

    /** Columns: what is written, what it becomes; {@code \n} and {@code \}{@code uXXXX} stand for characters. */
    @ParameterizedTest
    @CsvFileSource(resources = "cleaning.tsv", delimiter = '\t', quoteCharacter = '\0')
    void cleans(String written, String clean) {
        assertEquals(plain(clean), cleaner.clean(plain(written)));
    }

    @Test
    void random() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String text = Stream.generate(() -> NASTY[random.nextInt(NASTY.length)])
                    .limit(1 + random.nextInt(12))
                    .collect(Collectors.joining());
            String once = cleaner.clean(text);
            assertEquals(once, cleaner.clean(once), () -> "twice: " + escaped(text));
            assertEquals(
                    once,
                    cleaner.clean(Normalizer.normalize(text, Normalizer.Form.NFD)),
                    () -> "decomposed: " + escaped(text));
            String oneKind = text.replace("\r", "\n");
            assertEquals(
                    cleaner.clean(oneKind),
                    cleaner.clean(oneKind.replace("\n", "\r\n")),
                    () -> "CRLF: " + escaped(text));
            assertEquals(letters(text), letters(once), () -> "letters: " + escaped(text));
        }
    }

    @Test
    void longTextsTakeLinearTime() {
        for (String piece : NASTY) {
            String once = cleaner.clean(piece.repeat(50_000));
            assertEquals(once, cleaner.clean(once));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr"})
    void doesNotDependOnTheLocale(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals("L'Institut, l'INSEE", new Cleaner().clean("L` Institut , l’INSEE"));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** A ligature counts as its letters. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[^A-Za-z0-9ß]", "");
    }

    private static String plain(String written) {
        String text = written == null
                ? ""
                : written.replace("\\n", "\n")
                        .replace("\\r", "\r")
                        .replace("\\s", " ")
                        .replace("\\t", "\t");
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format(Locale.ROOT, "%04X", c)).collect(Collectors.joining(" "));
    }
}
