package balado.article.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.Input;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of every kind, and broken ones. */
class FeedReaderTest {

    private static final String LONG = "Le conseil a voté le budget de la ville. ".repeat(60);

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>Le Journal</title><link>https://journal.example/</link>
            <image><title>Une image</title><url>https://journal.example/logo.png</url></image>
            %s
            </channel></rss>
            """;

    @Test
    void rssWithAllItsParts() throws ArticleException {
        Feed feed = read(RSS.formatted("""
                <item><title><![CDATA[L&#39;été &amp; <i>la mer</i>]]></title>
                <link>https://journal.example/ete?utm_source=rss#xtor=RSS-1</link>
                <guid isPermaLink="false">urn:uuid:1</guid><dc:creator>Hélène Garnier</dc:creator>
                <pubDate>Mon, 23 Nov 2026 06:30:00 +0100</pubDate>
                <description>Un chapô.</description><content:encoded><![CDATA[<p>%s</p>]]></content:encoded>
                <media:content url="https://journal.example/ete.jpg" medium="image"/></item>
                """.formatted(LONG)));
        assertEquals(Optional.of("Le Journal"), feed.title());
        FeedEntry entry = feed.entries().get(0);
        assertEquals("urn:uuid:1", entry.identity());
        assertEquals(Optional.of("L'été & la mer"), entry.title());
        assertEquals(Optional.of(URI.create("https://journal.example/ete")), entry.link());
        assertEquals(Optional.of("Hélène Garnier"), entry.author());
        assertEquals("2026-11-23T06:30+01:00", entry.published().orElseThrow().toString());
        assertEquals(Optional.of("https://journal.example/ete.jpg"), entry.image());
        assertTrue(entry.whole());
        assertTrue(entry.content().startsWith("<p>Le conseil"), entry.content());
    }

    @Test
    void atomWithAllItsParts() throws ArticleException {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Le &amp;lt;Blog&amp;gt;</title>
                <link rel="self" href="/atom"/>
                <entry><id>tag:blog.example,2026:1</id><title>Vers l’ouest</title>
                <link rel="replies" href="/commentaires"/><link rel="alternate" href="ouest"/>
                <author><name>Paul Petit</name><email>p@blog.example</email></author>
                <published>2026-11-20T10:00:00Z</published><updated>2026-11-22T10:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry></feed>
                """.formatted(LONG));
        FeedEntry entry = feed.entries().get(0);
        assertEquals(Optional.of("Le <Blog>"), feed.title());
        assertEquals("tag:blog.example,2026:1", entry.identity());
        assertEquals(Optional.of(URI.create("https://journal.example/flux/ouest")), entry.link());
        assertEquals(Optional.of("Paul Petit"), entry.author());
        assertEquals(LocalDate.of(2026, 11, 20), entry.published().orElseThrow().toLocalDate());
        assertTrue(entry.whole());
        assertTrue(entry.content().contains("<p>"), entry.content());
    }

    @Test
    void rss1AndOldRss() throws ArticleException {
        Feed rdf = read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel><title>Vieux</title></channel>
                <item rdf:about="x"><title>A</title><link>https://vieux.example/a</link><dc:date>2026-11-01</dc:date></item></rdf:RDF>
                """);
        assertEquals("https://vieux.example/a", rdf.entries().get(0).identity());
        Feed old = read("<rss version=\"0.91\"><channel><title>T</title><item><title>B</title>"
                + "<link>https://vieux.example/b</link></item></channel></rss>");
        assertEquals(Optional.of("B"), old.entries().get(0).title());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "feed-dates.tsv", delimiter = '\t')
    void datesOfEveryKind(String written, String moment) {
        assertEquals(
                Optional.ofNullable(moment),
                FeedDates.parse(written).map(date -> date.toInstant().toString()));
    }

    @Test
    void identitiesThatCountWithinTheFeedOnlyGetItsAddress() throws ArticleException {
        List<FeedEntry> entries = read(RSS.formatted("""
                <item><title>A</title><guid isPermaLink="false">12345</guid><link>https://journal.example/a</link></item>
                <item><title>B</title><guid>https://journal.example/b</guid></item>
                <item><title>C</title></item>
                <item><description>rien</description></item>
                """)).entries();
        assertEquals(
                List.of(
                        "https://journal.example/flux/rss#12345",
                        "https://journal.example/b",
                        "https://journal.example/flux/rss#C"),
                entries.stream().map(FeedEntry::identity).toList());
        assertEquals(
                Optional.of(URI.create("https://journal.example/b")),
                entries.get(1).link());
    }

    @Test
    void theSameEntryTwiceIsOne() throws ArticleException {
        List<FeedEntry> entries = read(RSS.formatted("""
                <item><title>A</title><guid>1</guid><link>https://journal.example/a</link></item>
                <item><title>A encore</title><guid>1</guid><link>https://journal.example/a2</link></item>
                <item><title>A ailleurs</title><guid>2</guid><link>https://journal.example/a?utm_medium=x</link></item>
                """)).entries();
        assertEquals(1, entries.size());
    }

    @Test
    void linksOutOfTheWebAreNone() throws ArticleException {
        for (String link :
                List.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://u:p@h.example/")) {
            FeedEntry entry = read(RSS.formatted("<item><title>T</title><link>" + link + "</link></item>"))
                    .entries()
                    .get(0);
            assertEquals(Optional.empty(), entry.link(), link);
            assertFalse(entry.identity().contains(":p@"), entry.identity());
        }
    }

    @Test
    void aDateInTheFutureIsNoneAndTheNewestComesFirst() throws ArticleException {
        Feed feed = read(RSS.formatted("""
                <item><title>Demain</title><guid>1</guid><pubDate>Mon, 23 Nov 2099 06:30:00 GMT</pubDate></item>"""));
        assertEquals(Optional.empty(), feed.entries().get(0).published());
        Feed dated = read(RSS.formatted("""
                <item><title>Ancien</title><guid>1</guid><pubDate>Sun, 1 Nov 2026 06:30:00 GMT</pubDate></item>
                <item><title>Nouveau</title><guid>2</guid><pubDate>Sun, 22 Nov 2026 06:30:00 GMT</pubDate></item>"""));
        assertEquals(Optional.of("Nouveau"), dated.entries().get(0).title());
        assertEquals(1, dated.newest(10, Optional.of(LocalDate.of(2026, 11, 2))).size());
        assertEquals(1, dated.newest(1, Optional.empty()).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Court.</p>",
                "<p>%s […]</p>",
                "<p>%s</p><a>Lire la suite »</a>",
                "<p>%s…</p>",
                "<p>%s [...]</p>"
            })
    void aTeaserIsNotTheWholeText(String content) throws ArticleException {
        FeedEntry entry = read(RSS.formatted("<item><title>T</title><content:encoded><![CDATA["
                        + content.formatted(LONG) + "]]></content:encoded></item>"))
                .entries()
                .get(0);
        assertFalse(entry.whole());
    }

    @Test
    void aBrokenFeedGivesWhatItHas() throws ArticleException {
        Feed feed = read(RSS.replace("<?xml", "\n\n<?xml")
                .formatted(
                        "<item><title>R&D &eacute;t&eacute; & co</title><link>https://journal.example/a?b=1&c=2</link>"
                                + "<item><title>Coup")
                .replace("</channel></rss>", ""));
        assertEquals(Optional.of("R&D été & co"), feed.entries().get(0).title());
        assertEquals(
                Optional.of(URI.create("https://journal.example/a?b=1&c=2")),
                feed.entries().get(0).link());
    }

    @Test
    void entitiesOfADoctypeAreNotFollowed() throws ArticleException {
        String feed = """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa">
                <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>A &x; &b;</title></item></channel></rss>""";
        assertTrue(FeedLook.isFeed(input(feed.getBytes(StandardCharsets.UTF_8), Optional.empty())));
        assertEquals(Optional.of("A &x; &b;"), read(feed).entries().get(0).title());
    }

    @Test
    void aPodcastIsSaid() {
        String fault = assertThrows(ArticleException.class, () -> read(RSS.formatted("""
                        <item><title>Épisode 1</title><guid>1</guid><description>Bonjour</description>
                        <enclosure url="https://journal.example/1.mp3" type="audio/mpeg" length="1"/></item>""")))
                .getMessage();
        assertTrue(fault.contains("a podcast, whose entries are sounds"), fault);
    }

    @Test
    void aFeedWithoutEntriesIsSaid() {
        assertTrue(assertThrows(ArticleException.class, () -> read(RSS.formatted("")))
                .getMessage()
                .contains("a feed without entries"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-8", "windows-1252"})
    void theCharacterSetIsFoundWhoeverIsWrong(String charset) throws ArticleException {
        String feed = "<?xml version=\"1.0\" encoding=\"" + charset
                + "\"?><rss><channel><item><title>Été</title></item></channel></rss>";
        byte[] bytes = feed.getBytes(Charset.forName(charset));
        for (String said : List.of("utf-8", "iso-8859-1", "nonsense", "no-such-set")) {
            assertEquals(
                    Optional.of("Été"),
                    reader().read(input(bytes, Optional.of(said)))
                            .entries()
                            .get(0)
                            .title(),
                    charset + " said to be " + said);
        }
    }

    @Test
    void aThousandEntriesAreReadFast() {
        String items = "<item><title>T</title><guid>%d</guid><content:encoded><![CDATA[<p>" + LONG
                + "</p>]]></content:encoded></item>";
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            all.append(items.formatted(i));
        }
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertEquals(1000, read(RSS.formatted(all)).entries().size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><rss>", "texte", "", "<?xml version='1.0'?><svg/>", "<rssx>"})
    void whatIsNoFeedIsNotTakenForOne(String text) {
        assertFalse(FeedLook.isFeed(input(text.getBytes(StandardCharsets.UTF_8), Optional.empty())));
    }

    private static Feed read(String text) throws ArticleException {
        Input input = input(text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertTrue(FeedLook.isFeed(input));
        return reader().read(input);
    }

    private static FeedReader reader() {
        return new FeedReader(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));
    }

    private static Input input(byte[] bytes, Optional<String> charset) {
        return new Input(
                bytes,
                "flux",
                "rss",
                Optional.of("application/xml"),
                charset,
                Optional.of(URI.create("https://journal.example/flux/rss")),
                Path.of(""));
    }
}
