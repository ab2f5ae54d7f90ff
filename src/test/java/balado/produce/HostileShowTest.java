package balado.produce;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.ShowCover;
import balado.episode.ShowFile;
import balado.limits.Limits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A {@code balado.yml} that somebody else wrote, and what it names: followed, or refused in one line, in little memory and time. */
class HostileShowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int LONGEST_LINE = 800;
    private static final long HUNDRED_MEGABYTES = 100L << 20;

    /** Thinned while they are read, the pictures take 174 to 325 MB in all; whole, they would take 714 at least. */
    private static final long MOST_FOR_A_COVER = 400L << 20;

    @TempDir
    Path temp;

    private Path show(String yaml) throws IOException {
        return Files.writeString(temp.resolve("balado.yml"), yaml);
    }

    /** Reads all that {@code make} reads of it. */
    private static void read(Path show) throws IOException {
        Presentation.read(show, Limits.DEFAULT);
        ReadingSettings.read(show, Limits.DEFAULT);
        ArticleSettings.read(show, Limits.DEFAULT);
        ShowCover.of(ShowFile.read(show, Limits.DEFAULT), new byte[0], Limits.DEFAULT);
    }

    private static String refused(Path show) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            String message = assertThrows(IOException.class, () -> read(show)).getMessage();
            assertTrue(message.lines().count() == 1 && message.length() < LONGEST_LINE, message);
            return message;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keep: 0",
                "keep: -1",
                "keep: 99999999999999999999",
                "keep: 1e9",
                "keep: .inf",
                "keep: [1]",
                "title: {a: b}",
                "title: [a]",
                "language: zz",
                "language: \"../../etc\"",
                "language: \"fr\\\" onload=\\\"x\"",
                "category: \"<script>\"",
                "link: javascript:alert(1)",
                "link: \"https://a.example/\\\"onclick=\\\"\"",
                "link: file:///etc/passwd",
                "base-url: data:text/html,x",
                "base-url: //a.example",
                "base-url: \"https://\"",
                "email: \"a@b.example\\nBcc: c@d.example\"",
                "email: \"<script>@a.example\"",
                "also: exe",
                "also: \"m4a; rm -rf /\"",
                "region: XX",
                "liaison: \"\"\"\"",
                "captions: peut-être",
                "intro: ../../../../../../dev/zero.mp3",
                "outro: nothing.mp3",
                "jingle: /dev/zero",
                "bed: a.mp3",
                "cover: /dev/zero",
                "cover: /dev/null",
                "cover: .",
                "cover: \"a\\0b\"",
                "cover: nothing.png",
                "lexique: /dev/zero",
                "lexique: .",
                "lexique: {a: b}",
                "lexique: \"a\\0b\"",
                "abreviations: /dev/zero",
                "abreviations: {CHU: [a]}",
                "unknown: 1",
                "\"\\e[2J\": 1",
                "a: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\ntitle: *c",
                "title: &a [*a]",
                "title: !!java.lang.Runtime x",
                "title: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1:1/\"]]]]",
                "[",
                "- a",
                "\t",
                "title: \"",
                "title: a\ntitle: b",
                "%YAML 9.9\n---\na: b",
            })
    void whatCannotBeFollowedIsOneLine(String yaml) throws IOException {
        refused(show(yaml + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "author",
                "copyright",
                "licence",
                "cover",
                "link",
                "base-url",
                "email",
                "language",
                "category",
                "description",
                "also"
            })
    void whatIsShownHasALength(String key) throws IOException {
        refused(show(key + ": " + "xé ".repeat(40_000) + "\n"));
        refused(show(key + ": https://a.example/" + "x".repeat(40_000) + "\n"));
    }

    @Test
    void nestingHasAnEnd() throws IOException {
        refused(show("title: " + "[".repeat(100_000) + "\n"));
        refused(show("title: " + "{a: ".repeat(100_000) + "\n"));
        refused(show("? ".repeat(100_000) + "\n"));
        refused(show("- ".repeat(100_000) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"balado.yml", "lexique.tsv", "lexique.pls", "abreviations.tsv", "couverture.png"})
    void aHundredMegabytesAreNotRead(String name) throws IOException {
        Path show = show("cover: couverture.png\nlexique: " + (name.endsWith("pls") ? name : "lexique.tsv") + "\n");
        Files.writeString(temp.resolve("lexique.tsv"), "Xi\tChi\n");
        try (RandomAccessFile file = new RandomAccessFile(temp.resolve(name).toFile(), "rw")) {
            file.setLength(HUNDRED_MEGABYTES);
        }
        long[] allocated = new long[1];
        String message = assertTimeoutPreemptively(PATIENCE, () -> {
            long before = allocated();
            String said = assertThrows(IOException.class, () -> read(show)).getMessage();
            allocated[0] = allocated() - before;
            return said;
        });
        assertTrue(message.contains(name + ": ") && message.contains("more than the "), message);
        assertTrue(allocated[0] < HUNDRED_MEGABYTES, () -> "allocated " + allocated[0]);
    }

    /** As many lines as fit take bounded time, however they go on. */
    @ParameterizedTest
    @ValueSource(strings = {"a\tb\n", "a\t/a/\n", "a b c d e f g h\tspell\n", "\n", "#\n", "a\n", "\t\n", "é\t"})
    void aFullLexiconIsReadInTime(String line) throws IOException {
        Path show = show("lexique: lexique.tsv\n");
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 4_000_000; i++) {
            text.append(line.startsWith("a") ? "a" + letters(i) + line.substring(1) : line);
        }
        Files.writeString(temp.resolve("lexique.tsv"), text);
        assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                ReadingSettings.read(show, Limits.DEFAULT);
            } catch (IOException e) {
                assertTrue(
                        e.getMessage().lines().count() == 1 && e.getMessage().length() < LONGEST_LINE, e.getMessage());
            }
        });
    }

    /** A number as a word. */
    private static String letters(int number) {
        StringBuilder word = new StringBuilder();
        for (char digit : Integer.toString(number, 36).toCharArray()) {
            word.append(digit <= '9' ? 'z' : digit);
        }
        return word.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;&b;&b;\">]><lexicon>&d;</lexicon>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><lexicon/>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><lexicon><lexeme><grapheme>&b;</grapheme></lexeme></lexicon>",
                "<lexicon><lexeme>",
                "<html/>",
            })
    void aHostileLexiconOfXmlIsOneLine(String xml) throws IOException {
        Files.writeString(temp.resolve("lexique.pls"), xml);
        String message = refused(show("lexique: lexique.pls\n"));
        assertTrue(!message.contains("root:"), message);
    }

    /** A PNG file of this size of which all pixels are 0; a kilobyte stands for a million of them. */
    private static byte[] png(int width, int height, int bits, int color, boolean interlaced, long rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) bits)
                .put((byte) color)
                .putShort((short) 0)
                .put((byte) (interlaced ? 1 : 0))
                .array();
        chunk(out, "IHDR", head);
        int channels = color == 6 ? 4 : color == 2 ? 3 : 1;
        chunk(out, "IDAT", zeros(rows * (1 + ((long) width * channels * bits + 7) / 8)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /**
     * So many zeros, compressed (<a href="https://www.rfc-editor.org/rfc/rfc1950">RFC 1950</a>): a million of them once, and again as often as needed.
     * Packing 800 MB would take longer than what is tested.
     */
    private static byte[] zeros(long count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x78, 0x01});
        byte[] million = deflated(1_000_000, Deflater.FULL_FLUSH);
        for (long i = 0; i < count / 1_000_000; i++) {
            out.writeBytes(million);
        }
        out.writeBytes(deflated((int) (count % 1_000_000), Deflater.NO_FLUSH));
        int adler = (int) (count % 65_521) << 16 | 1;
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(adler).array());
        return out.toByteArray();
    }

    /** Zeros as blocks of DEFLATE; without a flush the last one ends the stream. */
    private static byte[] deflated(int count, int flush) {
        Deflater deflater = new Deflater(1, true);
        deflater.setInput(new byte[count]);
        if (flush == Deflater.NO_FLUSH) {
            deflater.finish();
        }
        byte[] packed = new byte[1 << 16];
        int length = deflater.deflate(packed, 0, packed.length, flush);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    @ParameterizedTest
    @CsvSource({
        "60000, 60000, 60000",
        "2147483647, 2147483647, 1",
        "10001, 10001, 10001",
        "1, 1, 1",
        "60000, 1, 1",
        "0, 0, 1",
        "-1, -1, 1"
    })
    void aCoverOfNoUsualSizeIsRefusedByItsHeader(int width, int height, int rows) throws IOException {
        Files.write(temp.resolve("c.png"), png(width, height, 1, 0, false, Math.min(rows, 2000)));
        refused(show("cover: c.png\n"));
    }

    /** The largest that are taken: as pixels 400 to 800 MB. */
    @ParameterizedTest
    @CsvSource({"10000, 8, 2", "10000, 8, 6", "10000, 16, 6", "8000, 8, 6"})
    void aCoverThatUnfoldsToAGigabyteIsReadInLittleMemory(int side, int bits, int color) throws IOException {
        Files.write(temp.resolve("c.png"), png(side, side, bits, color, false, side));
        Path show = show("cover: c.png\n");
        assertTimeoutPreemptively(PATIENCE, () -> {
            long before = allocated();
            byte[] jpeg = ShowCover.of(ShowFile.read(show, Limits.DEFAULT), new byte[0], Limits.DEFAULT)
                    .bytes();
            long allocated = allocated() - before;
            assertTrue(allocated < MOST_FOR_A_COVER, () -> "allocated " + allocated);
            BufferedImage cover = ImageIO.read(new java.io.ByteArrayInputStream(jpeg));
            assertTrue(cover.getWidth() == 3000 && cover.getHeight() == 3000, cover.toString());
        });
    }

    /** By this thread since it began, in bytes: all that it held at once is less. */
    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void damagedCoversAreReadOrSaid(String format) throws IOException {
        BufferedImage image = new BufferedImage(1400, 1400, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        Random random = new Random(5);
        Path show = show("cover: c." + format + "\n");
        for (int i = 0; i < 25; i++) {
            byte[] bytes = out.toByteArray();
            for (int j = random.nextInt(20); j >= 0; j--) {
                bytes[random.nextInt(random.nextBoolean() ? 60 : bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(temp.resolve("c." + format), bytes);
            assertTimeoutPreemptively(PATIENCE, () -> {
                try {
                    read(show);
                } catch (IOException e) {
                    assertTrue(
                            e.getMessage().lines().count() == 1
                                    && e.getMessage().length() < LONGEST_LINE,
                            e.getMessage());
                }
            });
        }
    }
}
