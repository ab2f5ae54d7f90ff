package balado.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.encode.ParsedTag.Frame;
import balado.episode.Chapter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeTagTest {

    private static ParsedTag tag(List<Chapter> chapters) throws IOException {
        byte[] bytes = EpisodeTag.of(Episodes.episode(chapters), Episodes.cover(1400), Duration.ofMillis(12_345))
                .toBytes();
        ParsedTag tag = ParsedTag.of(bytes);
        assertEquals(bytes.length, tag.length());
        return tag;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIT2 | L’œuvre d’Æsop 🎙️ : « Œdipe » – “été”",
                "TPE1 | Zoë Ługowska",
                "TALB | Balado d’essai",
                "TPE2 | Rédaction",
                "TCON | Podcast",
                "TLAN | fra",
                "TYER | 2026",
                "TDAT | 2311",
                "TLEN | 12345",
                "TCOP | 2026 La Rédaction",
                "TENC | Balado",
            })
    void textsAreWhatTheyWere(String id, String text) throws IOException {
        assertEquals(text, tag(Episodes.chapters(12_345)).frame(id).text());
    }

    @Test
    void asciiIsLatin1AndTheRestUtf16WithByteOrderMark() throws IOException {
        ParsedTag tag = tag(List.of());
        assertArrayEquals(
                "\0Podcast".getBytes(StandardCharsets.US_ASCII),
                tag.frame("TCON").body());
        byte[] title = tag.frame("TIT2").body();
        assertArrayEquals(new byte[] {1, (byte) 0xFF, (byte) 0xFE, 'L', 0}, Arrays.copyOf(title, 5));
    }

    @Test
    void notesVoiceAndSourceAreThere() throws IOException {
        ParsedTag tag = tag(List.of());
        Frame comment = tag.frame("COMM");
        assertEquals("fra", new String(comment.body(), 1, 3, StandardCharsets.US_ASCII));
        assertEquals(List.of("", "\uFEFFPremière ligne\nSeconde : 😀"), comment.strings(3));
        assertEquals(
                List.of(
                        "SYNTHETIC VOICE",
                        "\uFEFFVoix de synthèse : upmc-pierre-hsmm (Pierre Chauvin, ISIR, CC-BY-SA-3.0)"),
                tag.frame("TXXX").strings(0));
        assertEquals(
                "https://www.exemple.fr/sant%C3%A9/article?id=1",
                new String(tag.frame("WOAS").body(), StandardCharsets.US_ASCII));
    }

    @Test
    void chaptersHaveTimesTitlesAndLinks() throws IOException {
        ParsedTag tag = tag(Episodes.chapters(12_345));
        List<Frame> chapters = tag.frames("CHAP");
        assertEquals(3, chapters.size());
        ByteBuffer second = chapters.get(1).afterElement();
        assertEquals(4_321, second.getInt());
        assertEquals(9_876, second.getInt());
        assertEquals(-1, second.getInt());
        assertEquals(-1, second.getInt());
        List<Frame> inside = ParsedTag.frames(second.slice());
        assertEquals(List.of("TIT2"), inside.stream().map(Frame::id).toList());
        assertEquals("Des chiffres « clés » 📈", inside.get(0).text());
        ByteBuffer third = chapters.get(2).afterElement();
        third.position(third.position() + 16);
        Frame link = ParsedTag.frames(third.slice()).get(1);
        assertEquals("WXXX", link.id());
        assertEquals(List.of("chapter url", "https://www.exemple.fr/b"), link.strings(0));
    }

    @Test
    void theTableOfContentsNamesTheChaptersInOrder() throws IOException {
        Frame contents = tag(Episodes.chapters(12_345)).frame("CTOC");
        assertArrayEquals("toc\0\3\3chp0\0chp1\0chp2\0".getBytes(StandardCharsets.US_ASCII), contents.body());
        assertEquals(List.of(), tag(List.of()).frames("CTOC"));
    }

    /** A table's count is one byte: more chapters need tables in the table. */
    @ParameterizedTest
    @ValueSource(ints = {255, 256, 700})
    void anyNumberOfChaptersIsReachedFromTheTop(int number) throws IOException {
        List<Chapter> chapters = LongStream.range(0, number)
                .mapToObj(i -> new Chapter("Chapitre " + i, 1000 * i, 1000 * (i + 1), Optional.empty()))
                .toList();
        ParsedTag tag = tag(chapters);
        Set<String> named = new HashSet<>();
        int topLevel = 0;
        for (Frame contents : tag.frames("CTOC")) {
            ByteBuffer body = contents.afterElement();
            topLevel += body.get() == 3 ? 1 : 0;
            int count = body.get() & 0xFF;
            String children = StandardCharsets.US_ASCII.decode(body).toString();
            assertEquals(count, children.chars().filter(each -> each == 0).count());
            named.addAll(List.of(children.split("\0", -1)));
        }
        assertEquals(1, topLevel);
        assertTrue(named.containsAll(
                tag.frames("CHAP").stream().map(Frame::element).toList()));
        assertEquals(number, tag.frames("CHAP").size());
    }

    @Test
    void theCoverIsAFrontCoverNoLargerThanPlayersShow() throws IOException {
        Frame picture = tag(List.of()).frame("APIC");
        assertArrayEquals("\0image/jpeg\0\3\0".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(picture.body(), 14));
        assertEquals(
                1400,
                ImageIO.read(new ByteArrayInputStream(ParsedTag.jpeg(picture))).getWidth());
    }
}
