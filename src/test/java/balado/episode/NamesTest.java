package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identifiers, names of files, titles. */
class NamesTest {

    @Test
    void theVectorOfThePodcastNamespace() {
        UUID namespace = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");
        assertEquals(
                UUID.fromString("9b024349-ccf0-5f69-a609-6b82873eab3c"), NameUuid.of(namespace, "podnews.net/rss"));
    }

    @Test
    void theVectorOfTheSpecification() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertEquals(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameUuid.of(dns, "www.example.com"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Un été à l'œuvre !|un-ete-a-l-oeuvre",
                "../../etc/passwd|etc-passwd",
                "CON|episode-con",
                "日本|episode",
                "…|episode",
                "100 % bio|100-bio",
                "Pour la première fois, une femme guérit du cancer du sein grâce à|"
                        + "pour-la-premiere-fois-une-femme-guerit-du-cancer-du-sein",
            })
    void slugsAreAsciiAndShort(String title, String slug) {
        assertEquals(slug, Slug.of(title));
    }

    @Test
    void slugsOfTitlesWithoutSpacesAreCutToo() {
        assertEquals(60, Slug.of("a".repeat(300)).length());
    }

    @Test
    void chapterTitlesAreCutBetweenWordsAt127Bytes() {
        assertEquals("Court", Titles.chapter("Court"));
        String cut = Titles.chapter("été ".repeat(60).strip());
        assertTrue(cut.endsWith("été…"), cut);
        assertTrue(cut.getBytes(StandardCharsets.UTF_8).length <= 127, cut);
        assertTrue(Titles.chapter("é".repeat(200)).getBytes(StandardCharsets.UTF_8).length <= 127);
    }
}
