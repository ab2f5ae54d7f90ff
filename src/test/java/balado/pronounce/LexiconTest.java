package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the lists, which are read when their word comes. */
class LexiconTest {

    @ParameterizedTest
    @ValueSource(strings = {"lexicon", "names", "acronyms", "english"})
    void allPhonemesAreKnown(String name) {
        Lexicon lexicon = new Lexicon(name);
        Set<String> words = new HashSet<>();
        List<List<String>> rows = Table.rows(name);
        for (int i = rows.size() - 1; i >= 0; i--) { // of two lines the last one counts
            List<String> row = rows.get(i);
            if (words.add(row.get(0))) {
                assertEquals(
                        new Pronunciation(Sampa.parse(row.get(1)), name),
                        lexicon.exact(row.get(0)).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-, 0", "a, 1", "a S k, 3"})
    void phonemesAreSetApartBySpaces(String text, int count) {
        assertEquals(count, Sampa.parse(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a  b", "a ", " a", "a q"})
    void othersAreFaultsOfTheTable(String text) {
        assertThrows(IllegalArgumentException.class, () -> Sampa.parse(text));
    }

    @Test
    void aPluralSoundsLikeItsSingular() {
        Lexicon lexicon = new Lexicon("names");
        String name = Table.rows("names").stream()
                .map(row -> row.get(0))
                .filter(word -> word.length() > 3 && lexicon.exact(word + "s").isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(lexicon.exact(name), lexicon.find(name + "s"));
    }
}
