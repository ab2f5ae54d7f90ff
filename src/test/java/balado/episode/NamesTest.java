package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** GUIDs and slugs. */
class NamesTest {

    /** RFC 9562, appendix A.4. */
    @Test
    void theVectorOfTheStandard() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        assertEquals(
                "2ed6657d-e927-568b-95e1-2665a8aea6a2",
                NameUuid.of(dns, "www.example.com").toString());
    }

    /** The namespace's own example. */
    @ParameterizedTest
    @CsvSource({
        "podnews.net/rss, 9b024349-ccf0-5f69-a609-6b82873eab3c",
        "https://podnews.net/rss, 9b024349-ccf0-5f69-a609-6b82873eab3c",
        "http://podnews.net/rss//, 9b024349-ccf0-5f69-a609-6b82873eab3c",
    })
    void aFeedsGuidForgetsSchemeAndTrailingSlash(String address, String guid) {
        assertEquals(guid, Guid.ofFeed(address));
    }

    /** Computed by Python's uuid5; listeners would get every episode twice if they ever changed. */
    @ParameterizedTest
    @CsvSource({
        "immunotherapie-cancer-du-sein, 526bc2b4-4808-559f-b6b6-f3f9b4713aef",
        "https://www.example.org/budget-saint-aubin, a7d0c873-2849-53c0-aafb-3cb94d79565c",
    })
    void anEpisodesGuidNeverChanges(String identity, String guid) {
        assertEquals(guid, Guid.ofEpisode(identity));
    }

    @Test
    void composedAndDecomposedNamesAreTheSame() {
        String name = "L'été à Évry";
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertEquals(Guid.ofEpisode(name), Guid.ofEpisode(decomposed));
        assertEquals(Slug.ofFirst(List.of(name)), Slug.ofFirst(List.of(decomposed)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "slugs.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void slugs(String name, String slug) {
        assertEquals(slug, Slug.ofFirst(List.of(name)));
        assertEquals(slug, Slug.ofFirst(List.of(slug)), "idempotent");
        assertTrue(slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && slug.length() <= 60, slug);
    }

    @Test
    void theFirstNameWithLettersCounts() {
        assertEquals("titre", Slug.ofFirst(List.of("😀", "Titre")));
    }
}
