package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IntertitlesTest {

    private static final String PARAGRAPH = "Il a plu sur la ville pendant trois jours, et l'eau monte encore.";

    private final ArticleReader reader = new ArticleReader();

    /** Lines between two paragraphs, and whether they are an intertitle. */
    @ParameterizedTest
    @CsvFileSource(resources = "intertitles.tsv", delimiter = '\t', quoteCharacter = '\0')
    void isOneOrNot(String line, boolean heading) throws ArticleException {
        List<String> expected = heading ? List.of(new Cleaner().clean(line)) : List.of();
        assertEquals(expected, headings("Titre", PARAGRAPH, line, PARAGRAPH));
        assertEquals(List.of(), headings("Titre", PARAGRAPH, line), "nothing is below it");
    }

    @Test
    void ofTwoInARowTheSecondIsOne() throws ArticleException {
        assertEquals(List.of("Un succès"), headings("Titre", PARAGRAPH, "Reportage", "Un succès", PARAGRAPH));
    }

    @Test
    void threeInARowAreAList() throws ArticleException {
        assertEquals(List.of(), headings("Titre", PARAGRAPH, "Des pommes", "Des poires", "Des noix", PARAGRAPH));
    }

    @Test
    void oneMayComeBeforeAnyParagraph() throws ArticleException {
        assertEquals(List.of("Le contexte"), headings("Titre", "Le contexte", PARAGRAPH));
    }

    @Test
    void oneWithoutBlankLinesStandsAloneToo() throws ArticleException {
        String text =
                String.join("\n", "Titre", PARAGRAPH + " " + PARAGRAPH, "Des travaux", PARAGRAPH + " " + PARAGRAPH);
        assertEquals(List.of("Des travaux"), headings(reader.read(text.getBytes(StandardCharsets.UTF_8), "test")));
    }

    @Test
    void oneThatIsMarkedMayBeLongAndASentence() throws ArticleException {
        assertEquals(List.of("Il pleut.", PARAGRAPH), headings("Titre", "## Il pleut.", PARAGRAPH, "### " + PARAGRAPH));
    }

    private List<String> headings(String... paragraphs) throws ArticleException {
        return headings(reader.read(String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8), "test"));
    }

    private static List<String> headings(Article article) {
        return article.sections().stream()
                .flatMap(section -> section.heading().stream())
                .map(heading -> heading.sentences().stream().map(Sentence::text).collect(Collectors.joining(" ")))
                .toList();
    }
}
