package balado.article.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.ReadOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Damaged documents give an article or one line that says what is wrong, in time. {@code src/bench/mutations.sh} runs it for longer, in 256 MB.
 */
class MutationsTest {

    /** Of each sample; {@code BALADO_MUTATIONS} asks for more. */
    private static final int MUTATIONS = Integer.parseInt(System.getenv().getOrDefault("BALADO_MUTATIONS", "60"));

    private static final long SEED = Long.parseLong(System.getenv().getOrDefault("BALADO_MUTATION_SEED", "0"));

    private static final int WARM_UP = 10;

    /** Of the processor, in seconds. */
    private static final double IN_TIME = 2;

    private static final String PROSE =
            "La brume tombait sur le port de Saint-Brieuc, et les pêcheurs rentraient lentement ; peut-être savaient-ils déjà que la nuit serait longue. ";

    private final ArticleReader reader = new ArticleReader(Documents.formats(), ReadOptions.DEFAULT);

    private static byte[] sample(String name) throws IOException {
        return switch (name) {
            case "a.pdf" -> newspaper(new PdfFiles(2));
            case "b.pdf" -> newspaper(new PdfFiles(1).unpacked());
            case "a.epub" -> book(3);
            case "b.epub" -> book(2);
            case "a.docx" ->
                WordFiles.of(WordFiles.p("Titre", "Un")
                        + WordFiles.p("", PROSE.repeat(3))
                        + WordFiles.item(1, 0, "Deux")
                        + WordFiles.item(1, 1, "Trois")
                        + WordFiles.p("Titre1", "Partie")
                        + WordFiles.table("a|b", "1|2")
                        + WordFiles.p("Citation", PROSE));
            case "a.odt" ->
                OdtTest.file("<text:h text:outline-level=\"1\">Un</text:h><text:p>" + PROSE.repeat(3) + "</text:p>"
                                + "<text:list><text:list-item><text:p>Deux</text:p></text:list-item></text:list>"
                                + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                                + "</table:table-row></table:table>")
                        .bytes();
            case "a.eml" ->
                ("From: a@b.fr\r\nSubject: =?utf-8?q?Un_=C3=A9t=C3=A9?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                                + "Texte =C3=A0 lire.=\r\n Suite.\r\n> cit=C3=A9\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>"
                                + PROSE + "</p>\r\n--b--\r\n")
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                ("# Un\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> c[^1] *d* `e` [f](g) ![h](i)\n\n" + PROSE
                                + "\n\n1. un\n   - deux\n\n[^1]: f\n")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] newspaper(PdfFiles file) throws IOException {
        file.head("Journal").note("1. Une note.").headline("Un titre", 18);
        for (int i = 0; i < 12; i++) {
            file.paragraph(PROSE.strip());
        }
        return file.bytes();
    }

    private static byte[] book(int edition) {
        return Books.ofEdition(edition)
                .page("a.xhtml", "<body><h1>Un</h1><p>" + PROSE.repeat(5) + "</p></body>")
                .page("b.xhtml", "<body><h1>Deux</h1><p id=\"x\">" + PROSE + "</p><ul><li>a</li></ul></body>")
                .line("Un", "a.xhtml")
                .line("Deux", "b.xhtml", "Trois", "b.xhtml#x")
                .guide("toc", "b.xhtml")
                .bytes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "b.pdf", "a.epub", "b.epub", "a.docx", "a.odt", "a.eml", "a.md"})
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void damagedDocumentsNeverCrashOrHang(String name) throws IOException {
        byte[] sample = sample(name);
        for (int i = 0; i < WARM_UP; i++) {
            assertTrue(isRead(sample, name), name);
        }
        Mutations mutations = new Mutations(new Random(name.hashCode() + SEED));
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] mutated = mutations.of(sample);
            try {
                double seconds = seconds(mutated, name);
                assertTrue(seconds < IN_TIME, seconds + " s");
            } catch (RuntimeException | Error e) {
                Path kept = Files.write(
                        Files.createDirectories(Path.of("target", "mutations")).resolve(i + name), mutated);
                throw new AssertionError(kept + ": " + e, e);
            }
        }
    }

    private double seconds(byte[] bytes, String name) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        isRead(bytes, name);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private boolean isRead(byte[] bytes, String name) {
        try {
            return !reader.readAll(Drafts.input(bytes, name)).get(0).titleText().isEmpty();
        } catch (ArticleException e) {
            assertTrue(e.getMessage().startsWith(name), e.getMessage());
            assertFalse(e.getMessage().contains("\n"), e.getMessage());
            return false;
        }
    }
}
