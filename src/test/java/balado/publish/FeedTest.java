package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.Show;
import balado.testing.ExternalTool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class FeedTest {

    /** Prints what feedparser makes of a feed, one value a line. */
    private static final String READER = """
            import feedparser, sys
            feed = feedparser.parse(sys.argv[1])
            show, items = feed.feed, feed.entries
            print(feed.bozo, feed.version, len(items))
            print(show.title, '|', show.language, '|', show.author, '|', [tag.term for tag in show.tags])
            for item in items:
                sound = item.enclosures[0]
                print(item.id, '|', item.guidislink, '|', sound.href, '|', sound.length, '|', sound.type)
                print(item.published_parsed[:5], '|', item.itunes_duration, '|', item.link)
                print(ascii(item.title))
            """;

    @TempDir
    Path temp;

    @Test
    void theFeedIsAsAlways() throws IOException {
        assertEquals(golden("feed.xml"), feed(Samples.show(), stored(List.of("Un phare rallumé"))));
    }

    @Test
    void withoutAnAddressLinksAreRelative() throws IOException {
        String feed = feed(Samples.localShow(), stored(List.of("Un phare rallumé")));
        assertEquals(golden("feed-local.xml"), feed);
    }

    @Test
    void aFeedWithoutEpisodesIsOne() throws IOException {
        ExternalTool python = ExternalTool.requirePython("feedparser");
        Path file = Files.writeString(temp.resolve("feed.xml"), feed(Samples.localShow(), List.of()));
        assertTrue(
                python.run("-c", READER, file.toString()).output().startsWith("False rss20 0\nBalado | fr | Balado"));
    }

    @Test
    void feedparserReadsWhatWasMeant() throws IOException {
        ExternalTool python = ExternalTool.requirePython("feedparser");
        String feed = feed(Samples.show(), stored(List.of("Un phare & «\u00A0trois\u00A0» <gardiens>")));
        Path file = Files.writeString(temp.resolve("feed.xml"), feed);
        assertEquals(
                """
                False rss20 1
                La Revue & compagnie | fr | Radio Saint-Aubin | ['News', 'Daily News']
                guid-0 | False | https://example.org/revue/episodes/2026-11-18-un-phare/un-phare-1e6f1e0c.mp3 | 7 | audio/mpeg
                (2026, 11, 18, 5, 0) | 3723 | https://ladepeche.fr
                'Un phare & \\xab\\xa0trois\\xa0\\xbb <gardiens>'
                """.replace("1e6f1e0c", hash("sound 0")),
                python.run("-c", READER, file.toString()).output());
    }

    @Test
    void hostileTitlesAreText() throws IOException {
        List<StoredEpisode> episodes = stored(Samples.HOSTILE);
        String feed = feed(Samples.show(), episodes);
        NodeList items = parse(feed).getElementsByTagName("item");
        assertEquals(Samples.HOSTILE.size(), items.getLength());
        for (int i = 0; i < items.getLength(); i++) {
            String title = text((Element) items.item(i), "title");
            assertEquals(Plain.text(Samples.HOSTILE.get(i)), title);
            assertEquals(episodes.get(i).notes().html().strip(), text((Element) items.item(i), "content:encoded"));
        }
        ExternalTool python = ExternalTool.requirePython("feedparser");
        Path file = Files.writeString(temp.resolve("feed.xml"), feed);
        assertTrue(python.run("-c", READER, file.toString()).output().startsWith("False rss20 11\n"));
    }

    @Test
    void noLocaleChangesAByte() throws IOException {
        List<StoredEpisode> episodes = stored(List.of("Un phare rallumé"));
        String feed = feed(Samples.show(), episodes);
        String page = IndexPage.text(Samples.show(), episodes);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("fr", "en", "tr", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertEquals(feed, feed(Samples.show(), episodes), language);
                assertEquals(page, IndexPage.text(Samples.show(), episodes), language);
                assertEquals("01:02:03.004", Position.withPoint(3_723_004), language);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noEpisodeIsPublishedInTheFuture() throws IOException {
        List<StoredEpisode> episodes = stored(List.of("Un phare rallumé"));
        String feed = new Feed(Samples.show(), Instant.parse("2026-11-01T00:00:00Z")).write(episodes);
        assertTrue(feed.contains("<pubDate>Sun, 1 Nov 2026 00:00:00 GMT</pubDate>"), feed);
        assertTrue(feed.contains("<lastBuildDate>Sun, 1 Nov 2026 00:00:00 GMT</lastBuildDate>"), feed);
    }

    @Test
    void thePageListsTheEpisodes() throws IOException {
        String page = IndexPage.text(Samples.show(), stored(List.of("Un phare & <trois>")));
        assertEquals(golden("index.html"), page.replaceAll("(?s)(<(style|script)>).*?(</\\2>)", "$1$3"));
        assertTrue(IndexPage.text(Samples.show(), List.of()).contains("Aucun épisode"));
    }

    @Test
    void aRenamedFolderIsAnAddressStill() throws IOException {
        StoredEpisode episode = stored(List.of("Titre")).get(0);
        StoredEpisode renamed = new StoredEpisode(
                Path.of("Été n° 1 & 2?"),
                episode.fingerprint(),
                episode.guid(),
                episode.title(),
                episode.published(),
                episode.author(),
                episode.source(),
                episode.sourceLink(),
                episode.licence(),
                episode.season(),
                episode.number(),
                episode.narrators(),
                episode.chapters(),
                episode.notes(),
                episode.enclosures());
        assertEquals("episodes/%C3%89t%C3%A9%20n%C2%B0%201%20&%202%3F/cover.jpg", Links.relative(renamed, "cover.jpg"));
    }

    private static String feed(Show show, List<StoredEpisode> episodes) {
        return new Feed(show, Samples.NOW).write(episodes);
    }

    private List<StoredEpisode> stored(List<String> titles) throws IOException {
        OutputFolder out = OutputFolder.open(temp.resolve("out"));
        List<StoredEpisode> episodes = new ArrayList<>();
        for (String title : titles) {
            int number = episodes.size();
            var episode = Samples.episode("guid-" + number, title, Instant.parse("2026-11-18T05:00:00Z"));
            episodes.add(Samples.publish(out, episode, "sound " + number, "f"));
        }
        return episodes;
    }

    private String hash(String sound) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("hash"));
        return Samples.media(folder, sound).sha256().substring(0, 8);
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document parse(String xml) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** What a writer gave when a person last looked at it. */
    static String golden(String name) throws IOException {
        try (InputStream in = FeedTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
