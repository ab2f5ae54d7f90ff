package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

    @Test
    void readsPlainValuesInTheirOrder() throws ArticleException {
        Map<String, Object> settings = Yaml.mapping("""
                title: "Budget : la ville vote"
                date: 2026-11-18
                episodes: 3
                nested: {a: [x, y]}
                empty:
                """, "balado.yml", Limits.DEFAULT);
        assertEquals(List.of("title", "date", "episodes", "nested"), List.copyOf(settings.keySet()));
        assertEquals("Budget : la ville vote", settings.get("title"));
        assertEquals("2026-11-18", settings.get("date"));
        assertEquals(3, settings.get("episodes"));
        assertEquals(Map.of("a", List.of("x", "y")), settings.get("nested"));
        assertThrows(UnsupportedOperationException.class, () -> settings.put("x", "y"));
    }

    @ParameterizedTest
    @CsvSource({"''", "'# only a comment'", "'   '"})
    void nothingIsAnEmptyMapping(String text) throws ArticleException {
        assertEquals(Map.of(), Yaml.mapping(text, "balado.yml", Limits.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: 1\\nb: [1, 2\\nc: 3 | 3",
                "a: 1\\na: 2 | 2",
                "title: Budget : la ville | 1",
                "a: 1\\n\\tb: 2 | 2",
                "- a\\n- b | 1",
                "only words | 1",
                "a: !!java.io.File x | 1",
                "a: *nothing | 1",
                "a: 1\\n---\\nb: 2 | 2",
            })
    void anErrorNamesPlaceAndLine(String text, int line) {
        ArticleException error = assertThrows(
                ArticleException.class,
                () -> Yaml.mapping(text.replace("\\n", "\n").replace("\\t", "\t"), "show/balado.yml", Limits.DEFAULT));
        assertTrue(error.getMessage().startsWith("show/balado.yml, line " + line + ": "), error.getMessage());
        assertFalse(error.getMessage().contains("\n"), error.getMessage());
    }

    @Test
    void aControlCharacterIsAnErrorToo() {
        ArticleException error =
                assertThrows(ArticleException.class, () -> Yaml.mapping("a: \u0001", "balado.yml", Limits.DEFAULT));
        assertTrue(error.getMessage().startsWith("balado.yml"), error.getMessage());
        assertFalse(error.getMessage().contains("\n"), error.getMessage());
    }

    @Test
    void countsTheLinesAbove() {
        ArticleException error =
                assertThrows(ArticleException.class, () -> Yaml.mapping("a: [", "a.txt", 4, Limits.DEFAULT));
        assertTrue(error.getMessage().startsWith("a.txt, line 5: "), error.getMessage());
    }

    @Test
    void deepNestingIsAnErrorNotACrash() {
        String deep = "[".repeat(100_000);
        assertThrows(ArticleException.class, () -> Yaml.mapping("a: " + deep, "balado.yml", Limits.DEFAULT));
    }
}
