package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** A line of the table is a paragraph, its sentences separated by {@code |}. */
    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 10_000)
    void splits(String sentences) {
        List<String> expected =
                Arrays.stream(sentences.split("\\|")).map(String::strip).toList();
        assertEquals(expected, splitter.split(String.join(" ", expected)));
    }

    @Test
    void findsTheEndWhoseSpaceWasLost() {
        assertEquals(
                List.of("Le feu s'est éteint.", "Le phare aussi."),
                splitter.split("Le feu s'est éteint.Le phare aussi."));
        assertEquals(List.of("Lire ladepeche.fr ou Node.Js."), splitter.split("Lire ladepeche.fr ou Node.Js."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void aBlankParagraphHasNoSentences(String blank) {
        assertEquals(List.of(), splitter.split(blank));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "...", "?!", "« ! »", "(", "«", "M.", "a", ". . .", "« . »", "[", "\"", "— ?", "..!.", "fin.[",
                "x.]"
            })
    void oddParagraphsAreKeptWhole(String odd) {
        assertEquals(odd.replace(" ", ""), String.join("", splitter.split(odd)).replace(" ", ""));
    }

    @Test
    void longParagraphsTakeLinearTime() {
        for (String piece : List.of(
                "«", "(", "[", "\"", ".", "a.", "M. ", "( ", "? ", "... ", "A.-", "mot ", "(a. B) ", "'", "[1].")) {
            String text = piece.repeat(100_000);
            String kept = splitter.split(text).stream().collect(Collectors.joining());
            assertEquals(text.replace(" ", ""), kept.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr"})
    void doesNotDependOnTheLocale(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(
                    List.of("Voir le plan B.", "Il suffit."),
                    new SentenceSplitter().split("Voir le plan B. Il suffit."));
            assertEquals(List.of("Inc. est un sigle."), new SentenceSplitter().split("Inc. est un sigle."));
        } finally {
            Locale.setDefault(before);
        }
    }
}
