package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** AntennaPod takes two episodes of one title and one day for the same. */
class DistinctTitlesTest {

    private static final Instant MORNING = Instant.parse("2026-11-18T05:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");

    @TempDir
    Path temp;

    private int made;

    private StoredEpisode stored(OutputFolder out, String title, Instant published) throws IOException {
        made++;
        return Samples.publish(out, Samples.episode("guid-" + made, title, published), "sound " + made, "f");
    }

    @Test
    void theSecondOfADayIsNumbered() throws IOException {
        OutputFolder out = OutputFolder.open(temp.resolve("out"));
        stored(out, "Le fil", MORNING);
        stored(out, "Le fil", NOON);
        stored(out, "Le fil (2)", NOON.plusSeconds(60));
        stored(out, "Le fil", NOON.plusSeconds(120));
        stored(out, "Le fil", NOON.plusSeconds(86_400));
        stored(out, "Autre chose", NOON.plusSeconds(30));
        assertEquals(
                List.of("Le fil", "Le fil (3)", "Le fil (2) (2)", "Autre chose", "Le fil (2)", "Le fil"),
                DistinctTitles.of(out.episodes()).stream()
                        .map(StoredEpisode::title)
                        .toList());
    }

    /** What was made is not touched: only feed and page need it. */
    @Test
    void feedAndPageShowThem() throws IOException {
        OutputFolder out = OutputFolder.open(temp.resolve("out"));
        stored(out, "Le fil", MORNING);
        StoredEpisode second = stored(out, "Le fil", NOON);
        out.refresh(Samples.show(), Samples.NOW);
        String feed = Files.readString(temp.resolve("out/feed.xml"));
        assertTrue(feed.contains("<title>Le fil</title>") && feed.contains("<title>Le fil (2)</title>"), feed);
        assertTrue(Files.readString(temp.resolve("out/index.html")).contains("Le fil (2)"));
        assertEquals("Le fil", out.find(second.guid()).orElseThrow().title());
    }

    /** An earlier one that goes away does not rename what a listener has. */
    @Test
    void theFirstOfADayKeepsItsTitle() throws IOException {
        OutputFolder out = OutputFolder.open(temp.resolve("out"));
        StoredEpisode first = stored(out, "Le fil", MORNING);
        stored(out, "Le fil", NOON);
        assertEquals(
                first.guid(),
                DistinctTitles.of(out.episodes()).stream()
                        .filter(episode -> episode.title().equals("Le fil"))
                        .findFirst()
                        .orElseThrow()
                        .guid());
    }
}
