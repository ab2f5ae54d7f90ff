package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rubrics are found, prose that begins like them is not. */
class RubricsTest {

    private static final Rubrics RUBRICS = new Rubrics();

    /** The rows of the table that are no parts of others. */
    static List<List<String>> rubrics() {
        return Table.rows(Table.class, "rubrics.tsv", 3).stream()
                .filter(row -> !row.get(1).startsWith("{"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void everyExampleIsLeftOut(List<String> row) {
        String example = new Cleaner().cleanLine(row.get(2));
        Optional<String> found = RUBRICS.find(Block.Kind.PARAGRAPH, example)
                .map(kind -> kind.name().toLowerCase(Locale.ROOT));
        assertEquals(Optional.of(row.get(1)), found, example);
        assertEquals(row.get(1).equals("wall"), RUBRICS.isWall(example), example);
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void noExampleIsFoundInALongerParagraph(List<String> row) {
        String within = "Le conseil a voté mardi soir, après un long débat. " + new Cleaner().cleanLine(row.get(2));
        assertEquals(Optional.empty(), RUBRICS.find(Block.Kind.PARAGRAPH, within), within);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "prose-like-rubrics.tsv", delimiter = '\t', numLinesToSkip = 2)
    void proseIsKept(String sentence) {
        String clean = new Cleaner().cleanLine(sentence);
        assertEquals(Optional.empty(), RUBRICS.find(Block.Kind.PARAGRAPH, clean), clean);
        assertTrue(!RUBRICS.isWall(clean), clean);
        String longer = clean + " Les habitants en ont parlé tout l'été, sur le port et ailleurs. Le conseil a voté.";
        assertEquals(Optional.empty(), RUBRICS.find(Block.Kind.PARAGRAPH, longer), longer);
        assertEquals(Optional.empty(), RUBRICS.find(Block.Kind.PARAGRAPH, longer + " " + longer), longer);
    }
}
