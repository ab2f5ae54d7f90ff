package balado.article.html;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.Input;
import balado.article.ReadOptions;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages cut off, shuffled, spoilt, in the wrong character set, too large or too deep give an article or one line of error, in time. */
class BrokenPagesTest {

    private static final int KINDS = 5;

    /** {@code BALADO_FUZZ} asks for more, and for monsters of full size. */
    private static final int ROUNDS =
            Integer.parseInt(System.getenv().getOrDefault("BALADO_FUZZ", String.valueOf(KINDS)));

    private static final int SMALLER = ROUNDS > KINDS ? 1 : 4;

    private static final double IN_TIME = 2;

    /** For a monster of full size. */
    private static final double MONSTER_IN_TIME = 10;

    private final ArticleReader reader = new ArticleReader(
            List.of(new HtmlFormat()),
            new ReadOptions(true, ReadOptions.Tables.ROWS, ReadOptions.Emoji.NAMED, true, false));

    static List<Pages> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void spoiltPagesDoNotCrash(Pages page) {
        Random random = new Random(page.name().hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            byte[] spoilt = spoilt(page.bytes(), random, i);
            int round = i;
            double seconds = seconds(() -> read(spoilt));
            assertTrue(seconds < IN_TIME, () -> page + ", round " + round + ": " + seconds + " s");
        }
    }

    static List<String> pathological() {
        return List.of(
                "",
                "<html></html>",
                "<script>var a = '<p>Texte</p>';</script>",
                "<div>".repeat(100_000) + "Un texte tout au fond.",
                "<b>".repeat(100_000) + "Un texte tout au fond.",
                "<blockquote><ul><li>".repeat(40_000 / SMALLER) + "Un texte tout au fond.",
                "<table><tr><td>".repeat(30_000 / SMALLER) + "Un texte tout au fond.",
                "<p>Un paragraphe.</p>".repeat(100_000 / SMALLER),
                "<div hidden>Caché</div><i>mot</i> ".repeat(100_000 / SMALLER),
                "<li>un".repeat(100_000 / SMALLER),
                "<h2>Titre</h2>".repeat(50_000 / SMALLER),
                "<p><a href='#'>Lien</a></p>".repeat(50_000 / SMALLER),
                "<blockquote>Une citation assez longue pour être comparée.</blockquote>".repeat(20_000 / SMALLER),
                "<aside><p>Un encadré assez long pour être comparé.</p></aside>".repeat(20_000 / SMALLER),
                "<sup>1</sup>".repeat(100_000 / SMALLER),
                "<table><tr>" + "<td colspan=9999>x".repeat(20_000 / SMALLER) + "</table>",
                "<table>" + "<tr><td>a<td>b".repeat(50_000 / SMALLER) + "</table>",
                "<dl>" + "<dt>mot<dd>sens".repeat(50_000 / SMALLER) + "</dl>",
                "<p>" + "mot ".repeat(500_000 / SMALLER),
                "<p>" + "<br>- un".repeat(100_000 / SMALLER),
                "<p>" + " ".repeat(1_000_000 / SMALLER) + "fin",
                "<script type='application/ld+json'>" + "[{\"@graph\":".repeat(50_000 / SMALLER) + "</script><p>Texte.",
                "<script type='application/ld+json'>" + "{\"@type\":\"Article\"},".repeat(50_000 / SMALLER)
                        + "</script><p>Texte.",
                "<p class='" + "a-b ".repeat(100_000 / SMALLER) + "'>Texte.",
                "<meta name='a' content='b'>".repeat(50_000 / SMALLER) + "<p>Texte.",
                "Lire aussi : ".repeat(20) + "<p>Publié le ".repeat(20_000 / SMALLER));
    }

    /** On a stack that is small, which holds deep pages too. */
    @ParameterizedTest
    @MethodSource("pathological")
    void monstersAreReadInTimeAndNeedLittleStack(String html) throws InterruptedException {
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        double[] seconds = new double[1];
        Thread thread = new Thread(
                null,
                () -> seconds[0] = seconds(() -> read(html.getBytes(StandardCharsets.UTF_8))),
                "small stack",
                512 * 1024);
        thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
        thread.start();
        thread.join();
        assertTrue(thrown.isEmpty(), thrown::toString);
        assertTrue(seconds[0] < MONSTER_IN_TIME / SMALLER, () -> seconds[0] + " s");
    }

    @Test
    void aPageOfTenMegabytesIsReadInTime() {
        String paragraph = "<div class='p'><p>Le phare, rallumé mardi, coûte 12,5 % de plus, dit le maire.</p></div>\n";
        byte[] page = ("<body><h1>Titre</h1>" + paragraph.repeat(10_000_000 / paragraph.length()))
                .getBytes(StandardCharsets.UTF_8);
        double seconds = seconds(() -> read(page));
        assertTrue(seconds < 20, () -> seconds + " s");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void garbageIsRefusedInOneLine(int seed) {
        byte[] garbage = new byte[100_000];
        new Random(seed).nextBytes(garbage);
        assertDoesNotThrow(() -> read(garbage));
    }

    /** Of the processor, whatever else the machine does. */
    private static double seconds(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private void read(byte[] bytes) {
        Input input = new Input(
                bytes,
                "page",
                "page.html",
                Optional.of("text/html"),
                Optional.empty(),
                Optional.of(URI.create("https://www.example.org/page")),
                Path.of(""));
        try {
            List<Article> articles = reader.readAll(input);
            assertFalse(articles.isEmpty());
        } catch (ArticleException e) {
            assertTrue(e.getMessage().startsWith("page: ") && !e.getMessage().contains("\n"), e.getMessage());
        }
    }

    private static byte[] spoilt(byte[] page, Random random, int kind) {
        return switch (kind % KINDS) {
            case 0 -> Arrays.copyOf(page, random.nextInt(page.length));
            case 1 -> withGarbage(page, random);
            case 2 -> new String(page, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16);
            case 3 -> new String(page, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1);
            default -> retagged(page, random);
        };
    }

    private static byte[] withGarbage(byte[] page, Random random) {
        byte[] spoilt = page.clone();
        IntStream.range(0, 1 + random.nextInt(page.length / 50))
                .forEach(i -> spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256));
        return spoilt;
    }

    /** Tags dropped, doubled, and out of order. */
    private static byte[] retagged(byte[] page, Random random) {
        List<String> parts =
                new ArrayList<>(List.of(new String(page, StandardCharsets.UTF_8).split("(?=<)|(?<=>)", -1)));
        for (int i = 0; i < parts.size() / 20; i++) {
            int at = random.nextInt(parts.size());
            switch (random.nextInt(3)) {
                case 0 -> parts.remove(at);
                case 1 -> parts.add(random.nextInt(parts.size()), parts.get(at));
                default -> Collections.swap(parts, at, random.nextInt(parts.size()));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(part -> out.writeBytes(part.getBytes(StandardCharsets.UTF_8)));
        return out.toByteArray();
    }
}
