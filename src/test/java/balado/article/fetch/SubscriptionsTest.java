package balado.article.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.fetch.Subscriptions.Subscription;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of feeds, and which of their entries are settled. */
class SubscriptionsTest {

    private static final URI FEED = URI.create("https://a.example/rss");

    @TempDir
    Path folder;

    @Test
    void whatPeopleWroteIntoTheListStays() throws IOException {
        Path file = Files.writeString(
                folder.resolve("liste.tsv"),
                "# à moi\n\nhttps://b.example/flux été\tB, le journal\nhttps://c.example/\n");
        Subscriptions list = new Subscriptions(file);
        assertTrue(list.add(new Subscription(FEED, " A\tb\nc ")));
        assertFalse(list.add(new Subscription(FEED, "encore")));
        assertEquals(
                "# à moi\n\nhttps://b.example/flux été\tB, le journal\nhttps://c.example/\nhttps://a.example/rss\tA b c\n",
                Files.readString(file));
        assertEquals(
                List.of("B, le journal", "https://c.example/", "A b c"),
                list.all().stream().map(Subscription::name).toList());
        assertEquals(1, list.remove("b, LE journal").size());
        assertEquals(0, list.remove("b, LE journal").size());
        assertEquals(1, list.remove("https://a.example/rss").size());
        assertEquals("# à moi\n\nhttps://c.example/\n", Files.readString(file));
    }

    @Test
    void aListThatIsNotThereIsEmptyAndABrokenOneIsSaid() throws IOException {
        assertEquals(List.of(), new Subscriptions(folder.resolve("rien.tsv")).all());
        Path file = Files.writeString(folder.resolve("liste.tsv"), "https://b.example/\nfile:///etc/passwd\tx\n");
        String fault = assertThrows(ArticleException.class, () -> new Subscriptions(file).all())
                .getMessage();
        assertTrue(fault.startsWith(file + ", line 2: file:///etc/passwd: not an address"), fault);
    }

    @Test
    void settledEntriesAreRememberedAndTheOldestAreForgotten() throws IOException {
        Path file = folder.resolve("out").resolve(SeenEntries.FILE);
        SeenEntries seen = SeenEntries.read(file);
        assertTrue(seen.isNew(FEED));
        seen.add(FEED, List.of("a\tb", "c"));
        seen.write(List.of(FEED));
        SeenEntries again = SeenEntries.read(file);
        assertFalse(again.isNew(FEED));
        assertTrue(again.has(FEED, "a\tb") && again.has(FEED, "c"));
        assertFalse(again.has(URI.create("https://b.example/"), "c"));
        List<String> many = IntStream.range(0, 3000).mapToObj(i -> "e" + i).toList();
        again.add(FEED, many);
        again.add(FEED, List.of("neu"));
        assertFalse(again.has(FEED, "c"));
        assertTrue(again.has(FEED, "e2999") && again.has(FEED, "neu"));
        again.write(List.of());
        assertTrue(SeenEntries.read(file).isNew(FEED), "feeds that nobody is subscribed to are forgotten");
        String[] left = file.getParent().toFile().list();
        Arrays.sort(left);
        assertArrayEquals(new String[] {SeenEntries.FILE, SeenEntries.FILE + ".lock"}, left, "nothing else is left");
    }

    @Test
    void manyAtOnceLoseNothing() throws IOException, InterruptedException, ExecutionException {
        Path list = folder.resolve("liste.tsv");
        Path file = folder.resolve(SeenEntries.FILE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "n" + i;
                SeenEntries seen = SeenEntries.read(file);
                all.add(threads.submit(() -> {
                    new Subscriptions(list).add(new Subscription(URI.create("https://" + name + ".example/"), name));
                    seen.add(FEED, List.of(name));
                    seen.write(List.of(FEED));
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(8, new Subscriptions(list).all().size());
        SeenEntries seen = SeenEntries.read(file);
        assertTrue(IntStream.range(0, 8).allMatch(i -> seen.has(FEED, "n" + i)), Files.readString(file));
    }

    @Test
    void whatSeveralProgramsSettledIsInTheFileAtTheEnd() throws IOException {
        Path file = folder.resolve(SeenEntries.FILE);
        URI other = URI.create("https://b.example/");
        URI gone = URI.create("https://c.example/");
        SeenEntries before = SeenEntries.read(file);
        before.add(FEED, List.of("ancien"));
        before.add(gone, List.of("x"));
        before.write(List.of(FEED, gone));
        SeenEntries first = SeenEntries.read(file);
        SeenEntries second = SeenEntries.read(file);
        first.add(FEED, List.of("un"));
        second.add(FEED, List.of("deux"));
        second.add(other, List.of("trois"));
        second.write(List.of(FEED, other));
        first.write(List.of(FEED));
        SeenEntries after = SeenEntries.read(file);
        assertTrue(after.has(FEED, "ancien") && after.has(FEED, "un") && after.has(FEED, "deux"));
        assertTrue(after.has(other, "trois"), "a feed that only the other program knows");
        assertTrue(after.isNew(gone));
    }
}
