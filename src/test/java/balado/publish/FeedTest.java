package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.Show;
import balado.episode.ShowFile;
import balado.testing.ExternalTool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class FeedTest {

    private static final String ONE = Episodes.article("un", "Premier titre", "2026-11-20");
    private static final String TWO = Episodes.article("deux", "Second titre", "2026-11-21");

    @TempDir
    Path folder;

    @Test
    void anItemHasWhatAppsNeed() throws Exception {
        Element item = (Element) feed(ONE, base()).getElementsByTagName("item").item(0);
        String address = "https://podcast.example.org/episodes/2026-11-20-premier-titre/";
        Element enclosure = child(item, "enclosure");
        assertEquals(address + "premier-titre-01234567.mp3", enclosure.getAttribute("url"));
        assertEquals("20000", enclosure.getAttribute("length"));
        assertEquals("audio/mpeg", enclosure.getAttribute("type"));
        assertEquals("false", child(item, "guid").getAttribute("isPermaLink"));
        assertEquals("Fri, 20 Nov 2026 05:00:00 GMT", child(item, "pubDate").getTextContent());
        assertEquals("19", child(item, "itunes:duration").getTextContent());
        assertEquals(address + "chapters.json", child(item, "podcast:chapters").getAttribute("url"));
        assertEquals(4, item.getElementsByTagName("podcast:transcript").getLength());
        assertEquals(
                "00:00:09.500",
                ((Element) item.getElementsByTagName("psc:chapter").item(1)).getAttribute("start"));
        assertEquals("https://example.org/un", child(item, "link").getTextContent());
    }

    @Test
    void theChannelHasWhatDirectoriesNeed() throws Exception {
        Element channel =
                (Element) feed(ONE, base()).getElementsByTagName("channel").item(0);
        assertEquals(
                "https://podcast.example.org/cover.jpg",
                child(channel, "itunes:image").getAttribute("href"));
        assertEquals("News", child(channel, "itunes:category").getAttribute("text"));
        assertEquals("fr", child(channel, "language").getTextContent());
        assertEquals(
                "https://podcast.example.org/feed.xml",
                child(channel, "atom:link").getAttribute("href"));
        assertEquals("true", child(channel, "podcast:txt").getTextContent());
    }

    @Test
    void withoutAnAddressLinksAreRelative() throws Exception {
        Element item = (Element)
                feed(ONE, ShowFile.defaults()).getElementsByTagName("item").item(0);
        assertTrue(child(item, "enclosure").getAttribute("url").startsWith("episodes/2026-11-20-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</title><script>alert(1)</script>",
                "--> ]]> <!-- &amp; &#0;",
                "a\u0001b\u000bc\ufffe",
                "\u202egauche à droite",
                "😀 Œuvre “citée”",
                "../../x",
            })
    void anyTitleGivesAFeedAndAPageThatParse(String title) throws Exception {
        OutputFolder output = OutputFolder.open(folder.resolve("out"));
        Episodes.publish(output, Episodes.article("un", title, "2026-11-20"), "f");
        output.refresh(ShowFile.defaults());
        Document feed = parse(Files.readAllBytes(folder.resolve("out/feed.xml")));
        assertEquals(1, feed.getElementsByTagName("item").getLength());
        String page = Files.readString(folder.resolve("out/index.html"));
        assertFalse(page.contains("<script>"), page);
        assertTrue(Files.exists(folder.resolve("out/episodes")));
    }

    @Test
    void feedparserReadsItWithoutComplaint() throws IOException {
        ExternalTool python = ExternalTool.requirePython("feedparser");
        OutputFolder output = OutputFolder.open(folder.resolve("out"));
        Episodes.publish(output, ONE, "f");
        Episodes.publish(output, TWO, "f");
        output.refresh(base());
        ExternalTool.Result result =
                python.run("-c", """
                import feedparser, sys
                f = feedparser.parse(sys.argv[1])
                print(f.bozo, f.feed.title, f.feed.language, len(f.entries))
                for e in f.entries:
                    print(e.title, e.enclosures[0].length, e.itunes_duration, e.published_parsed[:3])
                """, folder.resolve("out/feed.xml").toString());
        assertEquals(
                "False Balado fr 2\nSecond titre 20000 19 (2026, 11, 21)\nPremier titre 20000 19 (2026, 11, 20)\n",
                result.output(),
                result.errors());
    }

    private Document feed(String article, Show show) throws IOException, ParserConfigurationException, SAXException {
        OutputFolder output = OutputFolder.open(folder.resolve("out"));
        Episodes.publish(output, article, "f");
        output.refresh(show);
        return parse(Files.readAllBytes(folder.resolve("out/feed.xml")));
    }

    private static Document parse(byte[] xml) throws IOException, ParserConfigurationException, SAXException {
        assertTrue(new String(xml, StandardCharsets.UTF_8).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private Show base() throws IOException {
        return ShowFile.read(
                Files.writeString(folder.resolve("balado.yml"), "base-url: https://podcast.example.org/\n"));
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }
}
