package balado.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Article;
import balado.article.ArticleReader;
import balado.article.MarkdownWriter;
import balado.article.Sentence;
import balado.limits.Limits;
import balado.publish.StoredEpisode;
import balado.publish.check.PodcastChecker;
import balado.testing.ExternalTool;
import balado.testing.Podcasts;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whatever stands in an article, it is text in every file of its episode, and nothing but text. */
@ExtendWith(HostilePodcast.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileEpisodeTest {

    private static final Set<String> TRANSCRIPT_TAGS =
            Set.of("html", "head", "meta", "title", "body", "h1", "cite", "time", "p");
    private static final Pattern TIMES =
            Pattern.compile("\\d\\d:\\d\\d:\\d\\d[.,]\\d{3} --> \\d\\d:\\d\\d:\\d\\d[.,]\\d{3}");

    private Path around;
    private Path out;
    private List<Article> articles;
    private List<StoredEpisode> episodes;
    private Path harmless;

    @BeforeAll
    void open(HostilePodcast podcast, @TempDir Path folder) {
        around = podcast.around();
        out = podcast.out();
        articles = podcast.articles();
        episodes = podcast.episodes();
        harmless = folder.resolve("out");
    }

    private static String text(StoredEpisode episode, String file) throws IOException {
        return Files.readString(episode.folder().resolve(file));
    }

    private Document feed() throws IOException {
        return Markup.xml(Files.readString(out.resolve("feed.xml")));
    }

    @Test
    void filesStayWhereTheyBelongAndHavePlainNames() throws IOException {
        try (Stream<Path> files = Files.walk(around)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(file.startsWith(out), file.toString());
                assertTrue(
                        out.relativize(file)
                                .toString()
                                .matches("\\.balado\\.lock|(?:[a-z0-9-]+/)*[a-z0-9-]+\\.[a-z0-9]{2,4}"),
                        file.toString());
            }
        }
        Set<String> names = episodes.stream()
                .map(episode -> episode.folder().getFileName().toString().replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.of("tmp-evasion", "episode-con", "nul-txt", "un-lien", "a-b-c-d-e"), names);
    }

    @Test
    void theFeedHasItsOwnElementsOnly() throws IOException {
        Document feed = feed();
        assertEquals(1, feed.getElementsByTagName("channel").getLength());
        assertEquals(episodes.size(), feed.getElementsByTagName("item").getLength());
        assertEquals(
                HostileEpisodes.SHOW,
                Markup.first(feed.getDocumentElement(), "title").getTextContent());
        Set<String> known = Markup.names(Markup.xml(Files.readString(harmless().resolve("feed.xml"))));
        assertEquals(known, Markup.names(feed));
    }

    @Test
    void theSubscriptionHasItsOwnElementsAndTheShowsName() throws IOException {
        Document opml = Markup.xml(Files.readString(out.resolve("podcast.opml")));
        assertEquals(Set.of("opml", "head", "title", "body", "outline"), Markup.names(opml));
        Element outline = Markup.elements(opml, "outline").get(0);
        assertEquals(1, Markup.elements(opml, "outline").size());
        assertEquals(HostileEpisodes.SHOW, outline.getAttribute("text"));
        assertEquals(HostileEpisodes.SHOW, outline.getAttribute("title"));
        assertEquals("feed.xml", outline.getAttribute("xmlUrl"));
        assertEquals(5, outline.getAttributes().getLength());
    }

    /** The folder of an episode that says nothing remarkable. */
    private Path harmless() throws IOException {
        if (!Files.exists(harmless)) {
            Podcasts.make(harmless, HostileEpisodes.show(), balado.testing.Articles.phare("phare", "Un phare"));
        }
        return harmless;
    }

    @Test
    void itemsSayWhatTheArticlesSay() throws IOException {
        for (Element item : Markup.elements(feed(), "item")) {
            StoredEpisode episode = episode(Markup.first(item, "guid").getTextContent());
            assertEquals(episode.title(), Markup.first(item, "title").getTextContent());
            assertEquals(
                    "Autrice : # <b> " + HostileEpisodes.SHOWN,
                    Markup.first(item, "itunes:author").getTextContent());
            for (String notes : List.of("description", "content:encoded")) {
                checkNotes(Markup.first(item, notes).getTextContent());
            }
            for (Element link : Markup.elements(item, "link")) {
                assertTrue(link.getTextContent().startsWith("https://exemple.fr"), link.getTextContent());
            }
        }
    }

    private StoredEpisode episode(String guid) {
        return episodes.stream()
                .filter(each -> each.guid().equals(guid))
                .findFirst()
                .orElseThrow();
    }

    private static void checkNotes(String html) {
        Document notes = Markup.xml("<notes>" + html.replace("<br>", "<br/>") + "</notes>");
        assertTrue(Set.of("notes", "p", "br", "a", "ul", "li").containsAll(Markup.names(notes)), html);
        for (Element link : Markup.elements(notes, "a")) {
            assertTrue(link.getAttribute("href").startsWith("https://exemple.fr"), html);
            assertEquals(1, link.getAttributes().getLength());
        }
        assertEquals("p", Markup.elements(notes, "p").get(0).getTagName());
    }

    @Test
    void titlesAreTheTextWithoutWhatNoFormatCarries() {
        assertEquals(HostileEpisodes.SHOWN.replace("😀 ", ""), episodes.get(0).title());
        assertEquals("../../etc/passwd", episodes.get(1).title());
        assertEquals("--- : # | > & *", episodes.get(4).title());
    }

    @Test
    void notesAndTranscriptsHaveTheirOwnElementsOnly() throws IOException {
        for (StoredEpisode episode : episodes) {
            Set<String> tags = Markup.htmlTags(text(episode, "transcript.html"));
            assertEquals(TRANSCRIPT_TAGS, tags);
            Set<String> notes = new TreeSet<>(Markup.htmlTags(text(episode, "notes.html")));
            notes.removeAll(Set.of("html", "head", "meta", "title", "body", "h1", "p", "br", "a", "ul", "li"));
            assertEquals(Set.of(), notes);
        }
    }

    @Test
    void thePageHasTheElementsOfAnyOther() throws IOException {
        assertEquals(
                Markup.htmlTags(Files.readString(harmless().resolve("index.html"))),
                Markup.htmlTags(Files.readString(out.resolve("index.html"))));
    }

    @Test
    void captionsHaveTimesAndTwoLinesAtMost() throws IOException {
        for (StoredEpisode episode : episodes) {
            String vtt = text(episode, "transcript.vtt");
            assertTrue(vtt.startsWith("WEBVTT\n\n"));
            checkCaptions(vtt.substring("WEBVTT\n\n".length()), 0);
            checkCaptions(text(episode, "transcript.srt"), 1);
            String words = words(episode);
            String said = Stream.of(vtt.split("\n"))
                    .filter(line -> !TIMES.matcher(line).matches() && !line.equals("WEBVTT"))
                    .map(line -> line.replaceFirst("^<v [^>]*>", ""))
                    .collect(Collectors.joining());
            assertTrue(!said.contains("<") && !said.contains(">"), said);
            assertEquals(
                    words,
                    Letters.withoutSpace(
                            said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
        }
    }

    /** The written words of all cues without spaces. */
    private static String words(StoredEpisode episode) throws IOException {
        Map<String, Object> json = JSON.std.mapFrom(text(episode, "transcript.json"));
        return ((List<?>) json.get("segments"))
                .stream()
                        .map(segment -> String.valueOf(((Map<?, ?>) segment).get("body")))
                        .map(Letters::withoutSpace)
                        .collect(Collectors.joining());
    }

    private static void checkCaptions(String captions, int above) {
        for (String block : captions.strip().split("\n\n", -1)) {
            String[] lines = block.split("\n", -1);
            assertTrue(lines.length >= above + 2 && lines.length <= above + 3, block);
            assertTrue(TIMES.matcher(lines[above]).matches(), block);
            for (int i = above + 1; i < lines.length; i++) {
                assertTrue(!lines[i].contains("-->"), block);
                assertTrue(above == 0 || !lines[i].matches(".*(?:<[A-Za-z/!?]|\\{\\\\).*"), block);
            }
        }
    }

    @Test
    void theTranscriptHasTheWordsOfTheArticle() throws IOException {
        for (int i = 0; i < episodes.size(); i++) {
            String written = articles.get(i).sentences().map(Sentence::text).collect(Collectors.joining());
            String told = words(episodes.get(i));
            assertTrue(Letters.of(told).startsWith(Letters.of(written)), told + "\n" + written);
        }
    }

    @Test
    void jsonAndScriptSayWhatTheArticlesSay() throws IOException {
        for (StoredEpisode episode : episodes) {
            Map<String, Object> chapters = JSON.std.mapFrom(text(episode, "chapters.json"));
            assertEquals(episode.title(), chapters.get("title"));
            assertTrue(!text(episode, "chapters.json").contains("\"javascript:"));
            String script = text(episode, "read-along.js");
            assertTrue(script.startsWith("balado({") && script.endsWith("});\n") && !script.contains("<"), script);
            Map<String, Object> words = JSON.std.mapFrom(script.substring("balado(".length(), script.length() - 3));
            assertEquals(episode.guid(), words.get("guid"));
            assertTrue(!script.contains("\"javascript:"), script);
        }
    }

    @Test
    void theCheckerHasNothingToComplainOf() throws IOException {
        assertEquals(
                List.of(),
                new PodcastChecker(Podcasts.NOW, true, Limits.DEFAULT)
                        .check(out).violations().stream()
                                .filter(violation -> !violation.rule().advice())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "m4a", "opus"})
    void ffprobeReadsTheTitleAndTheShow(String ending) throws IOException {
        ExternalTool ffprobe = ExternalTool.require("ffprobe");
        for (StoredEpisode episode : episodes) {
            Path audio = episode.enclosures().stream()
                    .map(enclosure -> episode.folder().resolve(enclosure.file()))
                    .filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
            String json = ffprobe.run(
                            "-v",
                            "error",
                            "-show_format",
                            "-show_streams",
                            "-show_chapters",
                            "-of",
                            "json",
                            audio.toString())
                    .output();
            Map<String, Object> probe = JSON.std.mapFrom(json);
            Map<?, ?> tags = ending.equals("opus")
                    ? (Map<?, ?>) ((Map<?, ?>) ((List<?>) probe.get("streams")).get(0)).get("tags")
                    : (Map<?, ?>) ((Map<?, ?>) probe.get("format")).get("tags");
            assertEquals(episode.title(), tags.get("title"));
            assertEquals(HostileEpisodes.SHOW, tags.get("album"));
            assertEquals(
                    episode.chapters().stream().map(each -> each.title()).toList(),
                    ((List<?>) probe.get("chapters"))
                            .stream()
                                    .map(chapter -> ((Map<?, ?>) ((Map<?, ?>) chapter).get("tags")).get("title"))
                                    .toList());
        }
    }

    @Test
    void markdownGivesTheArticleBack() throws IOException {
        for (Article article : articles) {
            String markdown = new MarkdownWriter().write(article);
            Article again = new ArticleReader().read(markdown.getBytes(StandardCharsets.UTF_8), article.identity());
            assertEquals(article, again, markdown);
        }
    }
}
