package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import balado.article.ArticleException;
import balado.testing.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

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
}
