package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import balado.testing.ExternalTool;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else has written into the output folder: an episode that cannot be is named and left out, the others stay, nothing leads elsewhere. */
class TamperedFolderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path temp;

    private Path root;
    private OutputFolder out;
    private Path bad;
    private Path good;

    @BeforeEach
    void publish() throws IOException {
        root = temp.resolve("out");
        out = OutputFolder.open(root);
        bad = publish("bad");
        good = publish("good");
        refresh();
    }

    private Path publish(String guid) throws IOException {
        return Samples.publish(out, Samples.episode(guid), "sound", guid).folder();
    }

    private List<String> refresh() throws IOException {
        return OutputFolder.open(root).refresh(Samples.localShow(), Samples.NOW);
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(file));
    }

    private Map<String, Object> json() throws IOException {
        return JSON.std.mapFrom(Files.readString(bad.resolve("episode.json")));
    }

    private void write(String text) throws IOException {
        Files.writeString(bad.resolve("episode.json"), text);
    }

    /** The bad one is said in one line and gone from feed and page, but not from the disk; the good one is there. */
    private void assertLeftOut(String reason) throws IOException {
        List<String> warnings = refresh();
        assertEquals(1, warnings.size(), warnings.toString());
        String warning = warnings.get(0);
        assertTrue(warning.startsWith(bad + ": left out, ") && warning.contains(reason), warning);
        assertTrue(warning.length() < 500 && warning.lines().count() == 1, warning);
        String feed = read("feed.xml");
        assertEquals(1, feed.split("<item>", -1).length - 1, feed);
        assertTrue(feed.contains(">good</guid>"), feed);
        assertEquals(1, read("index.html").split("<article ", -1).length - 1);
        assertTrue(Files.exists(bad) && Files.exists(good));
        assertEquals(List.of(warning), OutputFolder.faults(root, Limits.DEFAULT));
    }

    /** A member, or one of the first element of a list, set to a value of JSON. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "guid | 5",
                "guid | \"\"",
                "title | null",
                "title | [\"a\"]",
                "title | {\"a\": 1}",
                "published | \"yesterday\"",
                "published | 1795000000",
                "published | \"-999999-01-01T00:00:00Z\"",
                "published | \"+999999-01-01T00:00:00Z\"",
                "sourceLink | \"javascript:alert(1)\"",
                "sourceLink | \" javascript:alert(1)\"",
                "sourceLink | \"data:text/html,<script>alert(1)</script>\"",
                "sourceLink | \"file:///etc/passwd\"",
                "sourceLink | \"//evil.example\"",
                "sourceLink | \"https://a.example/\\\" onclick=\\\"alert(1)\"",
                "season | -1",
                "season | 1e3",
                "number | 99999999999",
                "number | 18446744073709551617",
                "version | 2",
                "version | \"1\"",
                "notes | \"text\"",
                "notes | []",
                "chapters | {}",
                "chapters | [1]",
                "chapters/startMillis | -1",
                "chapters/startMillis | 99999999999",
                "chapters/endMillis | 9223372036854775807",
                "chapters/endMillis | 18446744073709551617",
                "chapters/endMillis | 1.5",
                "chapters/level | 0",
                "chapters/link | \"javascript:alert(1)\"",
                "chapters/link | \"../../../etc/passwd\"",
                "chapters/image | \"../../../etc/passwd\"",
                "chapters/image | \"/etc/passwd\"",
                "chapters/image | \"data:image/svg+xml,<svg onload=alert(1)>\"",
                "chapters/image | \"file:///etc/passwd\"",
                "enclosures | []",
                "enclosures/file | \"../../../etc/passwd\"",
                "enclosures/file | \"/etc/passwd\"",
                "enclosures/file | \"https://evil.example/a.mp3\"",
                "enclosures/file | \"..\"",
                "enclosures/file | \"a\\u0000.mp3\"",
                "enclosures/file | \"a\\n.mp3\"",
                "enclosures/file | \"episode.json\"",
                "enclosures/type | \"text/html\"",
                "enclosures/type | \"audio/mpeg\\\" x=\\\"\"",
                "enclosures/bytes | -1",
                "enclosures/bytes | 6",
                "enclosures/sha256 | \"<script>\"",
                "enclosures/durationMillis | -1",
                "enclosures/durationMillis | 9223372036854775807",
                "enclosures/durationMillis | \"long\"",
                "narrators | []",
                "narrators/speaker | 1",
            })
    void whatCannotBeIsLeftOut(String place, String value) throws IOException {
        Map<String, Object> json = json();
        String[] path = place.split("/", -1);
        Object parsed = JSON.std.anyFrom(value);
        if (path.length == 1) {
            json.put(path[0], parsed);
        } else {
            List<?> list = (List<?>) json.get(path[0]);
            @SuppressWarnings("unchecked")
            Map<String, Object> first = (Map<String, Object>) list.get(0);
            first.put(path[1], parsed);
        }
        write(JSON.std.asString(json));
        assertLeftOut("");
        assertFalse(read("feed.xml").contains("alert") || read("feed.xml").contains("passwd"));
        assertFalse(read("index.html").contains("evil.example")
                || read("index.html").contains("passwd"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "1",
                "\"a\"",
                "[]",
                "[{}]",
                "{",
                "{}",
                "nonsense",
                "{\"version\":1}",
                "\u0000",
                "\uFEFF",
                "{\"version\":1}}",
                "NaN",
                "<html><script>alert(1)</script></html>",
                "{\"version\": 1e999999999}",
                "{\"version\": 9999999999999999999999}",
            })
    void whatIsNoEpisodeIsLeftOut(String text) throws IOException {
        write(text);
        assertLeftOut("episode.json not usable");
    }

    @Test
    void whatIsNoTextIsLeftOut() throws IOException {
        Files.write(bad.resolve("episode.json"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, (byte) 0x80, 0x1B, 0x5B});
        assertLeftOut("episode.json not usable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"title\":[", "[[],"})
    void whatIsNestedDeeplyIsLeftOut(String opening) throws IOException {
        write("{\"version\":1,\"notes\":" + opening.repeat(1_000_000 / opening.length()));
        assertLeftOut("episode.json not usable");
    }

    @Test
    void aLongNumberOrNameIsLeftOut() throws IOException {
        write("{\"version\":" + "9".repeat(4_000_000) + "}");
        assertLeftOut("episode.json not usable");
        write("{\"" + "v".repeat(4_000_000) + "\":1}");
        assertLeftOut("episode.json not usable");
    }

    /** It is not read: the file is a hole of 100 GB. */
    @Test
    void aLargeFileIsLeftOut() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(bad.resolve("episode.json").toFile(), "rw")) {
            file.setLength(100L << 30);
        }
        assertTimeoutPreemptively(PATIENCE, () -> assertLeftOut("102400 MB"));
    }

    @Test
    void linksAndPipesAreLeftOut() throws IOException {
        Path json = bad.resolve("episode.json");
        Path elsewhere = temp.resolve("elsewhere.json");
        Files.move(json, elsewhere);
        Files.createSymbolicLink(json, elsewhere);
        assertLeftOut("no file but a link");
        Files.delete(json);
        Files.createSymbolicLink(json, Path.of("/dev/zero"));
        assertLeftOut("no file but a link");
        Files.delete(json);
        Files.createDirectory(json);
        assertLeftOut("no file but a link");
        Files.delete(json);
        ExternalTool.require("mkfifo").run(json.toString());
        assertTimeoutPreemptively(PATIENCE, () -> assertLeftOut("no file but a link"));
    }

    /** The sound of an episode lies in its folder: what a link leads to may be anybody's. */
    @Test
    void soundThatIsALinkIsLeftOut() throws IOException {
        Path sound;
        try (var files = Files.newDirectoryStream(bad, "*.mp3")) {
            sound = files.iterator().next();
        }
        Path elsewhere = temp.resolve("elsewhere.mp3");
        Files.move(sound, elsewhere);
        Files.createSymbolicLink(sound, elsewhere);
        assertLeftOut("is missing or not of the size it had");
    }

    /** Neither {@code remove} nor {@code keep} nor a new edition changes what lies behind a link. */
    @Test
    void aFolderThatIsALinkIsLeftOutAndNothingBehindItChanges() throws IOException {
        Path elsewhere = temp.resolve("elsewhere");
        Files.move(bad, elsewhere);
        Files.createSymbolicLink(bad, elsewhere);
        List<String> before = described(elsewhere);
        assertLeftOut("the folder is a link");
        assertEquals(1, out.episodes().size());
        out.remove(out.episodes(), Samples.localShow(), Samples.NOW);
        publish("bad");
        refresh();
        assertEquals(before, described(elsewhere));
        assertTrue(Files.isSymbolicLink(bad));
    }

    /** Deleting an episode deletes links in it, not what they lead to. */
    @Test
    void deletingStaysInTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere/inner"));
        Files.writeString(elsewhere.resolve("precious.txt"), "precious");
        Files.createSymbolicLink(bad.resolve("folder"), temp.resolve("elsewhere"));
        Files.createSymbolicLink(bad.resolve("file.jpg"), elsewhere.resolve("precious.txt"));
        out.remove(out.episodes(), Samples.localShow(), Samples.NOW);
        assertFalse(Files.exists(bad) || Files.exists(good));
        assertEquals("precious", Files.readString(elsewhere.resolve("precious.txt")));
    }

    /** The files at the top are written anew whatever they are, and not through a link. */
    @Test
    void whatStandsAtTheTopIsReplaced() throws IOException {
        List<String> names = List.of("feed.xml", "index.html", "podcast.opml", "cover.jpg");
        List<byte[]> right = new ArrayList<>();
        for (String name : names) {
            right.add(Files.readAllBytes(root.resolve(name)));
        }
        Path precious = Files.writeString(temp.resolve("precious.txt"), "precious");
        for (String name : names) {
            Files.delete(root.resolve(name));
            Files.createSymbolicLink(root.resolve(name), precious);
            Files.createSymbolicLink(root.resolve("." + name + ".part"), precious);
        }
        refresh();
        for (int i = 0; i < names.size(); i++) {
            Path file = root.resolve(names.get(i));
            assertFalse(Files.isSymbolicLink(file), names.get(i));
            assertEquals(
                    new String(right.get(i), StandardCharsets.ISO_8859_1),
                    new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        assertEquals("precious", Files.readString(precious));
    }

    /** The cover is a hole of 100 GB. */
    @Test
    void aLargeCoverIsNotRead() throws IOException {
        byte[] right = Files.readAllBytes(root.resolve("cover.jpg"));
        try (RandomAccessFile file =
                new RandomAccessFile(root.resolve("cover.jpg").toFile(), "rw")) {
            file.setLength(100L << 30);
        }
        assertTimeoutPreemptively(PATIENCE, this::refresh);
        assertEquals(right.length, Files.size(root.resolve("cover.jpg")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>a</p> | <p>a</p>",
                "<p>a<br>b &amp; &lt;c&gt;</p> | <p>a<br>b &amp; &lt;c&gt;</p>",
                "<p><a href=\"https://a.example/?b=1&amp;c='d'\">e</a></p> | <p><a href=\"https://a.example/?b=1&amp;c='d'\">e</a></p>",
                "<ul><li><p>a</p></li></ul> | <ul><li><p>a</p></li></ul>",
                "<script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;",
                "<p onclick=\"alert(1)\">a</p> | &lt;p onclick=\"alert(1)\"&gt;a",
                "<img src=x onerror=alert(1)> | &lt;img src=x onerror=alert(1)&gt;",
                "<a href=\"javascript:alert(1)\">a</a> | &lt;a href=\"javascript:alert(1)\"&gt;a",
                "<a href=\"https://a.example\" onclick=\"alert(1)\">a</a> | &lt;a href=\"https://a.example\" onclick=\"alert(1)\"&gt;a",
                "<a href='https://a.example'>a</a> | &lt;a href='https://a.example'&gt;a",
                "<A HREF=\"https://a.example\">a</A> | &lt;A HREF=\"https://a.example\"&gt;a&lt;/A&gt;",
                "<p | &lt;p",
                "<p>a | <p>a</p>",
                "a</p></div></body> | a&lt;/div&gt;&lt;/body&gt;",
                "<ul><li>a</ul></li> | <ul><li>a</li></ul>",
                "<!-- a --> | &lt;!-- a --&gt;",
                "<![CDATA[ a ]]> | &lt;![CDATA[ a ]]&gt;",
                "<<p>script>a | &lt;<p>script&gt;a</p>",
                "&#60;script&#62; | &amp;#60;script&amp;#62;",
                "<svg/onload=alert(1)> | &lt;svg/onload=alert(1)&gt;",
                "<iframe srcdoc=\"&lt;script&gt;\"> | &lt;iframe srcdoc=\"&lt;script&gt;\"&gt;",
                "<style>p{}</style> | &lt;style&gt;p{}&lt;/style&gt;",
                "<base href=\"https://evil.example/\"> | &lt;base href=\"https://evil.example/\"&gt;",
            })
    void markupOfNotesIsWhatNotesAreMadeOf(String written, String expected) throws IOException {
        assertEquals(expected, NotesHtml.of(written));
        assertEquals(expected, NotesHtml.of(expected), "twice");
        Map<String, Object> json = json();
        json.put("notes", Map.of("text", written, "html", written));
        write(JSON.std.asString(json));
        assertEquals(List.of(), refresh());
        String feed = read("feed.xml");
        assertTrue(feed.contains(expected.replace("]]>", "]]]]><![CDATA[>")), feed);
        assertFalse(read("index.html").contains("alert"));
    }

    @Test
    void endlessMarkupIsReadInLinearTime() {
        assertTimeoutPreemptively(PATIENCE, () -> {
            for (String part :
                    List.of("<p>", "</p>", "<", "&", "<a href=\"https://", "<ul><li>", "a", "<a href=\"https://a\">")) {
                NotesHtml.of(part.repeat(2_000_000 / part.length()));
            }
        });
    }

    private static List<String> described(Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path file : FileTree.children(folder)) {
            files.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
        return files;
    }
}
