package balado.publish.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.ShowFile;
import balado.limits.Limits;
import balado.publish.StoredEpisode;
import balado.publish.serve.PodcastServer;
import balado.testing.Articles;
import balado.testing.ExternalTool;
import balado.testing.Podcasts;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good podcast has no violation, and whatever is broken in it is found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PodcastCheckerTest {

    private final PodcastChecker checker = new PodcastChecker(Podcasts.NOW, true, Limits.DEFAULT);

    /** For what is found without decoding the sound, which takes most of the time. */
    private final PodcastChecker silent = new PodcastChecker(Podcasts.NOW, false, Limits.DEFAULT);

    private Path good;
    private Path out;
    private Path newest;

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        good = folder.resolve("good");
        out = folder.resolve("out");
        Path settings = Files.writeString(folder.resolve("balado.yml"), "email: a@example.org\n");
        List<StoredEpisode> episodes = Podcasts.make(
                good,
                ShowFile.read(settings, Limits.DEFAULT),
                Articles.phare("phare", "Un phare breton rallumé"),
                Articles.phare("ecole", "Une école"));
        newest = good.relativize(episodes.get(0).folder());
    }

    @BeforeEach
    void copy() throws IOException {
        if (Files.exists(out)) {
            PathUtils.deleteDirectory(out);
        }
        PathUtils.copyDirectory(good, out);
    }

    private Set<String> found() throws IOException {
        return found(checker);
    }

    private Set<String> found(PodcastChecker by) throws IOException {
        return by.check(out).violations().stream()
                .map(violation -> violation.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Path mp3() throws IOException {
        try (Stream<Path> files = Files.list(out.resolve(newest))) {
            return files.filter(file -> file.toString().endsWith(".mp3"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void ourOwnPodcastHasNoViolation() throws IOException {
        PodcastChecker.Report report = checker.check(out);
        assertEquals(List.of(), report.violations());
        assertEquals(2, report.episodes());
    }

    static Stream<String[]> mutations() throws IOException {
        try (InputStream in = PodcastCheckerTest.class.getResourceAsStream("mutations.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1)).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void whatIsBrokenIsFound(String rule, String name, String pattern, String replacement) throws IOException {
        Path file = name.equals("feed.xml")
                ? out.resolve(name)
                : out.resolve(newest).resolve(name);
        String before = Files.readString(file);
        String after = Pattern.compile(pattern).matcher(before).replaceFirst(replacement);
        assertFalse(after.equals(before), "nothing to break: " + pattern);
        Files.writeString(file, after);
        Set<String> found = found(rule.equals(Rule.ITEM_DURATION.id()) ? checker : silent);
        assertTrue(found.contains(rule), rule + " is not in " + found);
    }

    /** What is no text to be replaced. */
    @Test
    void brokenFilesAreFound() throws IOException {
        byte[] sound = Files.readAllBytes(mp3());
        Files.write(mp3(), new byte[sound.length]);
        assertTrue(found().containsAll(Set.of("audio-sound", "tag", "alternate")), found().toString());
        copy();
        ImageIO.write(
                new BufferedImage(1400, 1000, BufferedImage.TYPE_INT_RGB),
                "png",
                out.resolve("cover.jpg").toFile());
        assertTrue(found().contains("cover"));
        ImageIO.write(
                new BufferedImage(1400, 1400, BufferedImage.TYPE_INT_ARGB),
                "png",
                out.resolve("cover.jpg").toFile());
        assertTrue(found().contains("cover"));
        copy();
        Files.createDirectories(out.resolve("episodes/autre"));
        assertTrue(found().contains("folder"));
        copy();
        Files.delete(out.resolve(newest).resolve("transcript.srt"));
        assertEquals(Set.of("enclosure-file"), found());
    }

    /** Bytes of the tag changed one at a time: same lengths, other contents. */
    @Test
    void brokenTagsAreFound() throws IOException {
        assertTrue(tagBroken("TCON", "XCON").contains("tag"));
        assertTrue(tagBroken("TXXX", "WXXX").contains("tag"));
        assertTrue(tagBroken("image/jpeg", "image/gif_").contains("tag-picture"));
        assertTrue(tagBroken("chp1", "chp9").contains("tag-chapters"));
        assertEquals(Set.of(), tagBroken("TIT2", "TIT2"));
    }

    private Set<String> tagBroken(String from, String to) throws IOException {
        copy();
        String bytes = new String(Files.readAllBytes(mp3()), StandardCharsets.ISO_8859_1);
        int at = bytes.indexOf(from);
        String changed = bytes.substring(0, at) + to + bytes.substring(at + to.length());
        Files.write(mp3(), changed.getBytes(StandardCharsets.ISO_8859_1));
        Set<String> found = found();
        found.remove("alternate");
        return found;
    }

    @Test
    void aTextEncodingOfTheNextVersionIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(mp3());
        int frame = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("TCON");
        bytes[frame + 10] = 3;
        Files.write(mp3(), bytes);
        assertTrue(found().contains("tag-encoding"), found().toString());
    }

    /** Sound of another form, behind the same tag. */
    @Test
    void wrongSoundIsFound() throws IOException {
        Path other = out.resolve(newest).resolve("other.mp3");
        ExternalTool.require("ffmpeg")
                .run(
                        "-v",
                        "error",
                        "-y",
                        "-i",
                        mp3().toString(),
                        "-map",
                        "0:a",
                        "-ac",
                        "2",
                        "-filter:a",
                        "volume=-9dB",
                        "-b:a",
                        "64k",
                        other.toString());
        Files.move(other, mp3(), StandardCopyOption.REPLACE_EXISTING);
        assertTrue(found().containsAll(Set.of("audio-form", "audio-loudness", "enclosure-length")), found().toString());
    }

    @Test
    void everyRuleCanBeBroken() throws IOException {
        Set<String> known = mutations().map(each -> each[0]).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(Set.of(
                "audio-sound",
                "audio-form",
                "audio-loudness",
                "tag",
                "tag-encoding",
                "tag-picture",
                "tag-chapters",
                "folder",
                "http-head",
                "http-range",
                "http-condition",
                "http-type",
                "http-cors",
                "http-gzip"));
        Set<String> rules = Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, known);
    }

    @Test
    void ourServerDoesAllThatAppsAskFor() throws IOException {
        try (PodcastServer server = PodcastServer.start(out, "127.0.0.1", 0)) {
            List<Violation> violations = checker.check(URI.create("http://127.0.0.1:" + server.port() + "/feed.xml"))
                    .violations();
            assertEquals(
                    List.of(Rule.CHANNEL_GUID_ADDRESS),
                    violations.stream().map(Violation::rule).toList());
        }
    }

    /** A server that knows GET only. */
    @Test
    void aPoorServerIsFoundOut() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        String feed = Files.readString(out.resolve("feed.xml")).replace("\"episodes/", "\"" + base + "episodes/");
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring(1);
            byte[] body = path.equals("feed.xml")
                    ? feed.getBytes(StandardCharsets.UTF_8)
                    : Files.readAllBytes(out.resolve(path));
            exchange.getResponseHeaders().add("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, body.length);
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        try {
            Set<String> found = checker.check(URI.create(base + "feed.xml")).violations().stream()
                    .map(violation -> violation.rule().id())
                    .collect(Collectors.toSet());
            assertTrue(
                    found.containsAll(Set.of(
                            "http-range",
                            "http-condition",
                            "http-type",
                            "http-cors",
                            "http-gzip",
                            "http-head",
                            "link")),
                    found.toString());
        } finally {
            server.stop(0);
        }
    }

    @Test
    void hostileFeedsAreFaultsAndNothingElse() throws IOException {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\">" + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">".repeat(3)
                + "]><rss version=\"2.0\"><channel><title>&b;</title></channel></rss>";
        for (String feed : List.of(
                bomb,
                "",
                "<",
                "<rss/>",
                "<rss version=\"2.0\"><channel/></rss>",
                "x".repeat(1 << 20),
                "<a>".repeat(20_000),
                "<rss version=\"2.0\"><channel><title>" + "x".repeat(10 << 20) + "</title></channel></rss>")) {
            Files.writeString(out.resolve("feed.xml"), feed);
            assertFalse(found().isEmpty());
        }
    }

    @Test
    void whereThereIsNoFeedIsSaid() {
        IOException fault = assertThrows(IOException.class, () -> checker.check(out.resolve("episodes")));
        assertTrue(fault.getMessage().contains("no feed.xml there; run balado make"), fault.getMessage());
    }
}
