package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limit;
import balado.testing.FakeWeb;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each limit refuses by itself, says in one line which setting raises it, and is raised by that. */
class LimitsTest {

    private static final int KILOBYTE = 1 << 10;
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private LimitFiles files;
    private FakeWeb web;
    private final List<AutoCloseable> open = new ArrayList<>();

    @BeforeEach
    void layOut() throws IOException {
        files = new LimitFiles(folder);
        web = new FakeWeb();
    }

    @AfterEach
    void close() throws Exception {
        web.close();
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    /**
     * A command that a limit keeps from something.
     *
     * @param lower a value that refuses; blank for the default
     * @param higher a value that accepts
     */
    private record Case(String lower, String higher, List<String> arguments) {

        Case(String lower, String higher, String... arguments) {
            this(lower, higher, List.of(arguments));
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesNamesItsSettingAndIsRaised(Limit limit) throws IOException {
        Case tried = of(limit);
        Cli.Result refused = run(limit, tried.lower(), tried.arguments());
        String said = refused.out() + refused.err();
        String remedy = "raise it with --limit " + limit.id() + "=…";
        assertEquals(1, said.lines().filter(line -> line.contains(remedy)).count(), said);
        Cli.Result accepted = run(limit, tried.higher(), tried.arguments());
        assertFalse((accepted.out() + accepted.err()).contains("--limit"), accepted.err());
    }

    private Cli.Result run(Limit limit, String value, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        if (!value.isBlank()) {
            all.add("--limit");
            all.add(limit.id() + "=" + value);
        }
        return new Cli(folder)
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                .run(all.toArray(String[]::new));
    }

    private Case of(Limit limit) throws IOException {
        return switch (limit) {
            case ARTICLE_SIZE -> file("70MB", files.stretched("a.txt", new byte[0], 65 * MEGABYTE));
            case ARCHIVE_FILES -> file("30000", files.docx(0, 20_001));
            case ARCHIVE_FILE -> file("60MB", files.odt(49 * MEGABYTE, true));
            case ARCHIVE_SUM -> new Case("1MB", "3MB", "article", files.odt(2 * MEGABYTE, true));
            case ARCHIVE_RATIO -> file("2000", files.odt(2 * MEGABYTE, false));
            case DOCUMENT_DEPTH -> file("400", files.docx(260, 1));
            case PDF_PAGES -> file("6000", files.pdf(5001, 400));
            case PDF_GLYPHS -> file("200000", files.pdf(1, 101_000));
            case MAIL_HEADER -> file("2MB", files.text("a.eml", mail("X-A: " + "a".repeat(MEGABYTE + 1) + "\n", "")));
            case MAIL_LINES -> file("2000", files.text("a.eml", mail("X-A: b\n".repeat(1001), "")));
            case PAGE_SIZE, ANSWER_HEAD, REDIRECTS, FETCH_CONNECT, FETCH_STALL, FETCH_TIME, FEED_ENTRIES ->
                ofWeb(limit);
            case CHECKED_FEED, CHECKED_FILE, CHECKED_TAG, CHECKED_SIDE, CHECKED_TIME -> ofCheck(limit);
            default -> ofShow(limit);
        };
    }

    private static Case file(String higher, String file) {
        return new Case("", higher, "article", file);
    }

    private static String mail(String header, String line) {
        return "From: a@b.example\nSubject: Le budget\n" + header + "\n" + line + "\n" + LimitFiles.TEXT;
    }

    private Case ofShow(Limit limit) throws IOException {
        String article = files.text("a.txt", LimitFiles.TEXT);
        return switch (limit) {
            case SETTINGS_SIZE -> show("20MB", "# a\n".repeat(4_300_000), "article", article);
            case SETTINGS_DEPTH -> show("60", "title: " + "[".repeat(51) + "]".repeat(51), "article", article);
            case SETTINGS_TEXT -> show("2000", "title: " + "é".repeat(1001), "feed", podcast());
            case LEXICON_LINE -> {
                files.text("lexique.tsv", "a".repeat(1001) + "\tspell\n");
                yield show("2000", "lexique: lexique.tsv", "text", article);
            }
            case PICTURE_SIZE -> {
                files.stretched("c.png", LimitFiles.picture(1400), 65 * MEGABYTE);
                yield show("70MB", "cover: c.png", "feed", podcast());
            }
            case PICTURE_SIDE -> {
                files.bytes("c.png", LimitFiles.picture(10_001));
                yield show("12000", "cover: c.png", "feed", podcast());
            }
            case SOUND_SIZE -> {
                files.stretched("a.wav", new byte[0], 513L * MEGABYTE);
                yield show(
                        "600MB",
                        "jingle: a.wav",
                        "make",
                        folder.resolve("absent.txt").toString());
            }
            case SOUND_LENGTH -> {
                files.wav(601);
                yield show("11min", "intro: a.wav", "make", article, "--voice", "espeak-fr", "-o", podcast());
            }
            case EPISODE_FILE -> {
                files.stretched("out/episodes/a/episode.json", new byte[0], 9 * MEGABYTE);
                yield new Case("", "10MB", "feed", podcast());
            }
            default -> throw new AssertionError("a limit without a case: " + limit);
        };
    }

    private String podcast() {
        return folder.resolve("out").toString();
    }

    private Case show(String higher, String yaml, String... arguments) throws IOException {
        files.podcast("c.png", "a.mp3"); // a folder with a feed gets a new one, and its cover
        String show = files.text("balado.yml", yaml + "\n");
        return new Case(
                "",
                higher,
                Stream.concat(Stream.of(arguments), Stream.of("--show", show)).toArray(String[]::new));
    }

    private Case ofWeb(Limit limit) throws IOException {
        web.with("/", "text/html", page(""));
        return switch (limit) {
            case PAGE_SIZE -> {
                web.with("/", "text/html", page("<!-- " + "a".repeat(11 * MEGABYTE) + " -->"));
                yield page("", "12MB", web.address("/").toString());
            }
            case ANSWER_HEAD -> {
                web.with("/", exchange -> {
                    exchange.getResponseHeaders().set("X-A", "a".repeat(70 * KILOBYTE));
                    send(exchange);
                });
                yield page("", "100kB", web.address("/").toString());
            }
            case REDIRECTS -> {
                for (int i = 1; i <= 11; i++) {
                    web.withRedirect("/" + i, i == 11 ? "/" : "/" + (i + 1));
                }
                yield page("", "12", web.address("/1").toString());
            }
            case FETCH_CONNECT -> page("300ms", "60s", "http://127.0.0.1:" + busy() + "/");
            case FEED_ENTRIES -> {
                String entry =
                        "<item><guid>urn:a:%d</guid><title>Le budget %d</title><description>a</description></item>";
                StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>A</title>");
                for (int i = 0; i <= 10_000; i++) {
                    feed.append(entry.replace("%d", Integer.toString(i)));
                }
                web.with("/feed", "application/rss+xml", feed + "</channel></rss>");
                yield page("", "20000", web.address("/feed").toString());
            }
            default -> { // FETCH_STALL, FETCH_TIME
                web.with("/", exchange -> {
                    pause(400);
                    send(exchange);
                });
                yield page("200ms", "60s", web.address("/").toString());
            }
        };
    }

    private static Case page(String lower, String higher, String address) {
        return new Case(lower, higher, "article", address, "--allow-private");
    }

    private static String page(String more) {
        return "<html lang=\"fr\"><title>Le budget</title>" + more + "<article><h1>Le budget</h1><p>"
                + "Le conseil municipal a voté le budget de la ville, qui compte douze millions. ".repeat(5)
                + "</p></article></html>";
    }

    private static void send(HttpExchange exchange) throws IOException {
        FakeWeb.send(exchange, 200, "text/html", page("").getBytes(StandardCharsets.UTF_8));
    }

    private static void pause(long millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** A port on which nobody is taken in for a second: more wait already than may. */
    private int busy() throws IOException {
        ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        open.add(server);
        for (int i = 0; i < 3; i++) {
            Socket waiting = new Socket();
            open.add(waiting);
            try {
                waiting.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()), 100);
            } catch (IOException e) {
                break;
            }
        }
        Thread host = new Thread(() -> takeIn(server));
        host.setDaemon(true);
        host.start();
        return server.getLocalPort();
    }

    private void takeIn(ServerSocket server) {
        try {
            pause(1000);
            while (true) {
                Socket guest = server.accept();
                open.add(guest);
                String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page("");
                guest.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                guest.shutdownOutput();
            }
        } catch (IOException e) {
            return; // the test is over
        }
    }

    private Case ofCheck(Limit limit) throws IOException {
        return switch (limit) {
            case CHECKED_FEED -> {
                files.stretched("out/feed.xml", new byte[0], 65 * MEGABYTE);
                yield new Case("", "70MB", "check", podcast());
            }
            case CHECKED_FILE -> {
                web.with(
                                "/feed.xml",
                                "text/xml",
                                LimitFiles.feed("c.png", web.address("/a.mp3").toString()))
                        .with("/a.mp3", exchange -> FakeWeb.send(exchange, 200, "audio/mpeg", new byte[2 * MEGABYTE]));
                yield new Case("1MB", "3MB", "check", web.address("/feed.xml").toString(), "--no-audio");
            }
            case CHECKED_TAG -> {
                files.stretched("out/a.mp3", LimitFiles.tag(65 * MEGABYTE), 1000);
                yield new Case("", "70MB", "check", files.podcast("c.png", "a.mp3"), "--no-audio");
            }
            case CHECKED_SIDE -> {
                files.bytes("out/c.png", LimitFiles.picture(8001));
                yield new Case("", "9000", "check", files.podcast("c.png", "a.mp3"), "--no-audio");
            }
            default -> { // CHECKED_TIME
                web.with("/feed.xml", exchange -> {
                    pause(400);
                    FakeWeb.send(
                            exchange, 200, "text/xml", LimitFiles.feed("c", "a").getBytes(StandardCharsets.UTF_8));
                });
                yield new Case("200ms", "60s", "check", web.address("/feed.xml").toString(), "--no-audio");
            }
        };
    }

    /** An article is read without its picture, whichever limit is in the way, and says so. */
    @ParameterizedTest
    @CsvSource({"archive-file=1MB, true", "archive-ratio=100, false", "archive-sum=1MB, true"})
    void aPictureThatIsTooMuchIsLeftOutInOneLine(String setting, boolean random) throws IOException {
        String file = files.illustrated(2 * MEGABYTE, random);
        Cli.Result read = new Cli(folder).run("article", file, "--limit", setting);
        assertEquals(0, read.exitCode(), read.err());
        assertTrue(read.out().contains("a voté le budget"), read.out());
        assertEquals(1, read.err().lines().count(), read.err());
        String remedy = "raise it with --limit " + setting.replaceFirst("=.*", "=…; the picture is left out");
        assertTrue(read.err().contains(file + ": ") && read.err().contains(remedy), read.err());
    }

    @Test
    void standardInputAndDevicesHaveAnEnd() {
        Cli cli = new Cli(folder).withInput("a".repeat(2 * MEGABYTE));
        for (String command : List.of("article", "sentences")) {
            assertTrue(
                    cli.run(command, "-", "--limit", "article-size=1MB").err().contains("raise it with"), command);
        }
        Cli.Result device = cli.run("article", "/dev/zero", "--limit", "article-size=1MB");
        assertTrue(device.err().contains("/dev/zero: more than the 1 MB that are read"), device.err());
    }

    @Test
    void theListHasEachLimitWithItsValueOnALine() {
        Cli.Result result = new Cli(folder)
                .with("BALADO_LIMITS", "pdf-pages=9, page-size=1.5MB")
                .run("limits", "--limit", "pdf-pages=7");
        assertEquals(Limit.values().length, result.out().lines().count());
        assertTrue(result.out().contains("\npdf-pages       7 pages "), result.out());
        assertTrue(result.out().contains("\npage-size       1.5 MB "), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.length() < 150), result.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pdf-pages | write a name, = and a value",
                "pdfpages=3 | there is no limit pdfpages, is pdf-pages meant?",
                "xyzzyqqq=3 | there is no limit xyzzyqqq; balado limits lists all",
                "page-size=10 | write a value such as 200MB, 2000 MB at most",
                "page-size=0MB | write a value such as 200MB",
                "page-size=3GB | 2000 MB at most",
                "fetch-stall=-1s | write a value such as 30s, 3600 s at most",
                "pdf-pages=1.5 | write a value such as 1000, 100000 at most",
                "pdf-pages=99999999999999999999 | write a value such as 1000",
            })
    void whatCannotBeMeantIsWrongUsageInOneLine(String written, String message) {
        for (Cli.Result result : List.of(
                new Cli(folder).run("feed", "--limit", written),
                new Cli(folder).with("BALADO_LIMITS", written).run("feed"))) {
            assertEquals(2, result.exitCode());
            assertEquals(1, result.err().lines().count(), result.err());
            assertTrue(result.err().contains(message), result.err());
        }
    }

    @Test
    void raisedToTheGreatestThereIsNoRemedyThatDoesNotHelp() throws IOException {
        String file = files.docx(1200, 1);
        String said = new Cli(folder)
                .run("article", file, "--limit", "document-depth=1000")
                .err();
        assertTrue(said.contains("more than 1000 levels, the greatest document-depth that can be allowed"), said);
    }
}
