package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that is searched as it stands, against one that is read into sets and maps. */
class SortedWordsTest {

    private static final SortedWords WORDS = new SortedWords("ordinary");
    private static final List<String> LISTED =
            Table.load("ordinary").rows().stream().map(row -> row.get(0)).toList();

    /** Without accents as Unicode has it. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }

    private static Map<String, String> accented() {
        Map<String, String> words = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String word : LISTED) {
            if (!plain(word).equals(word) && words.put(plain(word), word) != null) {
                ambiguous.add(plain(word));
            }
        }
        words.keySet().removeAll(ambiguous);
        words.keySet().removeAll(new HashSet<>(LISTED));
        return words;
    }

    @Test
    void isSortedAndNamesNothingTwice() {
        assertEquals(
                LISTED.stream()
                        .distinct()
                        .sorted(Comparator.comparing(SortedWordsTest::plain).thenComparing(word -> word))
                        .toList(),
                LISTED);
    }

    @Test
    void knowsTheAccentsOfItsWords() {
        for (String word : LISTED) {
            assertEquals(plain(word), SortedWords.bare(word));
        }
    }

    @Test
    void containsItsWordsAndNoOthers() {
        Set<String> listed = new HashSet<>(LISTED);
        for (String word : LISTED) {
            assertTrue(WORDS.contains(word), word);
            for (String other :
                    List.of(plain(word), word + "s", word.substring(1), "é" + word, word.replace('e', 'é'))) {
                assertEquals(listed.contains(other), WORDS.contains(other), other);
            }
        }
    }

    @Test
    void givesAccentsWhereNothingElseIsWrittenSo() {
        Map<String, String> accented = accented();
        assertEquals("étude", accented.get("etude"));
        for (String word : LISTED) {
            for (String written :
                    List.of(word, plain(word), plain(word) + "s", plain(word).substring(1))) {
                assertEquals(accented.getOrDefault(written, written), WORDS.accented(written), written);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "#", "# ", "~", "a\nab", "zzz", "Étude", "étudé", "Žižek", "e\u0301tude", "\u4e00", "😀"})
    void otherTextsAreNone(String text) {
        assertFalse(WORDS.contains(text));
        assertEquals(text, WORDS.accented(text));
    }
}
