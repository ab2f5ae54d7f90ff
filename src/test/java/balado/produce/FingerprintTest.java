package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.Sentence;
import balado.article.Sentence.Role;
import balado.testing.Articles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private record Inner(String text, int number) {}

    private record Outer(Optional<Inner> inner, List<Inner> others, Path file) {}

    @Test
    void theSameValuesGiveTheSame() {
        assertEquals(Fingerprint.of(List.of(outer("a", 1))), Fingerprint.of(List.of(outer("a", 1))));
        assertTrue(Fingerprint.of(List.of()).matches("[0-9a-f]{64}"));
        assertEquals(
                Fingerprint.of(List.of(new TreeMap<>(Map.of("a", 1, "b", 2)))),
                Fingerprint.of(List.of(new TreeMap<>(Map.of("b", 2, "a", 1)))));
    }

    @Test
    void whateverDiffersShows() {
        List<Object> all = List.of(
                outer("a", 1),
                outer("b", 1),
                outer("a", 2),
                new Outer(Optional.empty(), List.of(new Inner("a", 1)), Path.of("x")),
                new Outer(Optional.of(new Inner("a", 1)), List.of(new Inner("a", 1)), Path.of("y")),
                new Inner("a", 1),
                List.of(new Inner("a", 1)),
                Optional.of(new Inner("a", 1)),
                Optional.empty(),
                List.of(),
                "",
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("a", List.of("b")),
                List.of("a", "b"),
                Map.of("a", "b"),
                new TreeSet<>(Set.of("a", "b", "c")),
                "1:a",
                "a");
        assertEquals(
                all.size(),
                all.stream()
                        .map(each -> Fingerprint.of(List.of(each)))
                        .distinct()
                        .count());
    }

    @Test
    void aSentenceCountsWithAllThatItIs() {
        List<String> prints = Stream.of(
                        new Sentence("Un.", Role.BODY, true),
                        new Sentence("Un.", Role.BODY, false),
                        new Sentence("Un.", Role.TITLE, true),
                        new Sentence("Deux.", Role.BODY, true))
                .map(sentence -> Fingerprint.of(List.of(List.of(sentence))))
                .distinct()
                .toList();
        assertEquals(4, prints.size());
    }

    /** Nothing but what is heard has changed: the episode is made again. */
    @Test
    void anotherExpansionIsAnotherArticle() throws ArticleException {
        String text =
                "Titre\n\nSelon l'<abbr title=\"arrêté\">arr.</abbr> du maire, le <span lang=\"en\">Guardian</span>.";
        assertEquals(fingerprint(text), fingerprint(text));
        assertNotEquals(fingerprint(text), fingerprint(text.replace("arrêté", "arrondissement")));
        assertNotEquals(fingerprint(text), fingerprint(text.replace("\"en\"", "\"de\"")));
        assertNotEquals(fingerprint(text), fingerprint(text.replaceAll("<[^>]*>", "")));
    }

    private static String fingerprint(String text) throws ArticleException {
        return Fingerprint.of(List.of(Articles.article("un", text)));
    }

    private static Outer outer(String text, int number) {
        return new Outer(Optional.of(new Inner(text, number)), List.of(new Inner(text, number)), Path.of("x"));
    }
}
