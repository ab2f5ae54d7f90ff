package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.FakeWeb;
import balado.testing.TinyDisk;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, has no room for another file, or may only be read: a line each, and the podcast that was there. */
class TinyDiskTest {

    private static final String FEED = "<rss version=\"2.0\"><channel><title>Journal</title><item><title>Un</title>"
            + "<guid isPermaLink=\"false\">g</guid><description>" + "Le pont est rouvert. ".repeat(20)
            + "</description></item></channel></rss>";

    @TempDir
    Path temp;

    private Path folder;
    private Path article;
    private Path out;

    @BeforeEach
    void writeArticle() throws IOException {
        folder = Files.createDirectory(temp.resolve("disk"));
        article = temp.resolve("essai.txt");
        out = folder.resolve("out");
        write("Il est midi.");
    }

    private void write(String sentence) throws IOException {
        Files.writeString(article, "Un essai\n\n" + sentence + " " + "Les habitants attendaient cela. ".repeat(5));
    }

    @Test
    void aFolderThatMayOnlyBeReadIsEnoughWhereNothingIsToBeDone() throws Exception {
        try (TinyDisk disk = TinyDisk.at(folder, "size=16m")) {
            assertEquals(0, make().exitCode());
            // What another run left that was killed: nobody can sweep it here, and nobody needs to.
            Files.createDirectory(out.resolve("episodes/.staging-1-1-1"));
            disk.remount("ro");
            Cli.Result again = make();
            assertEquals(0, again.exitCode(), again.err());
            assertTrue(again.out().startsWith("unchanged "), again.out());
            for (List<String> line : List.of(
                    List.of("feed", out.toString()),
                    List.of("check", out.toString()),
                    List.of("remove", "--dropped", "-o", out.toString()))) {
                Cli.Result result = run(line);
                assertEquals(0, result.exitCode(), line + result.err() + result.out());
            }
            assertTrue(served().contains("<title>Un essai</title>"));

            write("Il est minuit.");
            Cli.Result changed = make();
            assertEquals(3, changed.exitCode());
            assertEquals(
                    "balado: " + article + ": " + out + ": read-only; make it writable or name another folder\n",
                    changed.err());
            Cli.Result removed = run(List.of("remove", "Un essai", "-o", out.toString()));
            assertEquals(3, removed.exitCode());
            assertEquals("balado: " + out + ": read-only; make it writable or name another folder\n", removed.err());
            assertEquals(0, run(List.of("check", out.toString())).exitCode());
        }
    }

    @Test
    void withoutRoomForAnotherFileThePodcastStaysAndTheNextTryEndsWell() throws Exception {
        try (TinyDisk disk = TinyDisk.at(folder, "size=16m,nr_inodes=1000")) {
            assertEquals(0, make().exitCode());
            write("Il est minuit.");
            int failed = 0;
            for (int room = 0; ; room++) {
                disk.remount("nr_inodes=" + (disk.used("iused") + room));
                Cli.Result result = make();
                disk.remount("nr_inodes=1000");
                Cli.Result check = run(List.of("check", out.toString()));
                assertEquals(0, check.exitCode(), room + check.out());
                if (result.exitCode() == 0) {
                    break;
                }
                failed++;
                assertEquals(3, result.exitCode(), result.err());
                assertEquals(1, said(result).size(), result.err());
                assertTrue(result.err().contains("the disk is full"), result.err());
                assertTrue(result.err().contains("ree some space"), result.err());
            }
            assertTrue(failed > 8, "failed " + failed);
        }
    }

    @Test
    void onAFullDiskSubscriptionsAndWhatWasSeenStayAsTheyAre() throws Exception {
        try (TinyDisk disk = TinyDisk.at(folder, "size=16m");
                FakeWeb web = new FakeWeb()) {
            web.with("/rss", "application/rss+xml", FEED).with("/autre", "application/rss+xml", FEED);
            Path settings = Files.writeString(folder.resolve("balado.yml"), "notice: non\n");
            List<String> show = List.of("--show", settings.toString());
            assertEquals(
                    0,
                    run(with(show, "subscribe", web.address("/rss").toString(), "--allow-private"))
                            .exitCode());
            List<String> update = with(show, "update", "--allow-private", "-o", out.toString(), "--voice", "espeak-fr");
            Map<String, String> before = KilledRun.contents(folder);
            fill();
            List<List<String>> lines = List.of(
                    with(show, "subscribe", web.address("/autre").toString(), "--allow-private"),
                    with(show, "unsubscribe", "Journal"),
                    update);
            for (List<String> line : lines) {
                Cli.Result result = run(line);
                assertEquals(3, result.exitCode(), line + result.err());
                assertEquals(1, said(result).size(), result.err());
                assertTrue(result.err().contains("the disk is full"), result.err());
                assertTrue(result.err().contains("ree some space"), result.err());
            }
            Files.delete(folder.resolve("ballast"));
            Map<String, String> after = KilledRun.contents(folder);
            assertEquals(before.get("subscriptions.tsv"), after.get("subscriptions.tsv"));
            assertFalse(after.containsKey("out/.seen.tsv"));
            assertEquals(0, run(update).exitCode());
            assertEquals("balado: nothing new in 1 feed\n", run(update).err());
            disk.remount("ro");
            Cli.Result nothing = run(update);
            assertEquals(0, nothing.exitCode(), nothing.err());
        }
    }

    /** Fills the disk to the last byte; the file that does it is called ballast. */
    private void fill() throws IOException {
        try (var ballast = Files.newOutputStream(folder.resolve("ballast"))) {
            while (true) {
                ballast.write(new byte[1024]);
            }
        } catch (IOException e) {
            assertTrue(String.valueOf(e.getMessage()).contains("No space left"), e.getMessage());
        }
    }

    private String served() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Thread server = new Thread(() -> run(List.of("serve", out.toString(), "--port", Integer.toString(port))));
        server.start();
        try {
            while (true) {
                try (InputStream feed = URI.create("http://127.0.0.1:" + port + "/feed.xml")
                        .toURL()
                        .openStream()) {
                    return new String(feed.readAllBytes(), StandardCharsets.UTF_8);
                } catch (ConnectException e) {
                    assertTrue(server.isAlive(), "the server ended");
                    Thread.sleep(20);
                }
            }
        } finally {
            server.interrupt();
            server.join();
        }
    }

    private static List<String> with(List<String> show, String... line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(show);
        return all;
    }

    private static List<String> said(Cli.Result result) {
        return result.err()
                .lines()
                .filter(line -> !line.startsWith("balado: reading "))
                .toList();
    }

    private Cli.Result make() {
        return run(List.of("make", article.toString(), "-o", out.toString(), "--voice", "espeak-fr", "--no-notice"));
    }

    private Cli.Result run(List<String> line) {
        return new Cli(temp).run(line.toArray(String[]::new));
    }
}
