package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many articles in one run, some of them bad. */
class BatchTest {

    @TempDir
    Path folder;

    private Cli.Result make(String... arguments) {
        List<String> line =
                new ArrayList<>(List.of("make", "-o", folder.resolve("out").toString()));
        line.addAll(List.of("--voice", "espeak-fr", "--no-notice", "--report", report().toString()));
        line.addAll(Arrays.asList(arguments));
        return new Cli(folder).run(line.toArray(String[]::new));
    }

    private Path report() {
        return folder.resolve("report.json");
    }

    /** Articles 1 to n; the last but one is empty. */
    private Path articles(int count) throws IOException {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (int i = 1; i <= count; i++) {
            String text = i == count - 1 ? "" : "Article " + i + "\n\nIl est midi.\n";
            Files.writeString(articles.resolve("a" + i + ".txt"), text);
        }
        return articles;
    }

    @Test
    void theOthersAreMadeAndTheBadOneIsListedAtTheEnd() throws IOException {
        Path articles = articles(4);
        Cli.Result result = make(articles.toString());
        assertEquals(1, result.exitCode(), result.err());
        assertEquals(3, result.out().lines().count(), result.out());
        List<String> said = result.err().lines().toList();
        assertEquals("balado: 1 of 4 articles failed:", said.get(said.size() - 2));
        assertTrue(
                said.get(said.size() - 1).startsWith("balado:   " + articles.resolve("a3.txt") + ": "), result.err());
        String json = Files.readString(report());
        assertTrue(json.contains("\"made\" : 3") && json.contains("\"failed\" : 1"), json);
        assertEquals(3, json.split("\"episode\" : \"", -1).length - 1, json);
        assertTrue(json.contains("a3.txt\",\n      \"outcome\" : \"failed\",\n      \"reason\" : \""), json);
        assertFalse(make(articles.resolve("a1.txt").toString()).err().contains("failed"));
        assertTrue(Files.readString(report()).contains("\"kept\" : 1"), "what was made before");
    }

    @Test
    void failFastLeavesTheRest() throws IOException {
        Cli.Result result = make(articles(4).toString(), "--fail-fast");
        assertEquals(1, result.exitCode());
        assertEquals(2, result.out().lines().count(), result.out());
        assertTrue(result.err().contains("1 of 4 articles failed, 1 were not tried:"), result.err());
        String json = Files.readString(report());
        assertTrue(json.contains("\"skipped\" : 1"), json);
        String feed = Files.readString(folder.resolve("out/feed.xml"));
        assertEquals(2, feed.split("<item>", -1).length - 1);
    }

    @Test
    void failFastMakesNoBundleWithoutAnArticle() throws IOException {
        Cli.Result result = make(articles(4).toString(), "--fail-fast", "--bundle", "Revue");
        assertEquals(3, result.exitCode());
        assertFalse(Files.exists(folder.resolve("out")));
        assertTrue(Files.readString(report()).contains("\"skipped\" : 3"), Files.readString(report()));
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidBeforeTheWork() throws IOException {
        Path articles = articles(3);
        Cli.Result result = new Cli(folder)
                .run("make", articles.toString(), "-o", folder.resolve("out").toString(), "--report", "none/r.json");
        assertEquals(2, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneLineAnArticle() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        Cli.Result result = make(articles(3).toString());
        assertEquals(3, result.exitCode());
        assertTrue(result.err().lines().allMatch(line -> line.startsWith("balado: ")), result.err());
        assertTrue(result.err().contains("a file, not a folder; name another folder"), result.err());
    }
}
