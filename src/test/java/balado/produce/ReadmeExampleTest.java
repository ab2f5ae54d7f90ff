package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.encode.AudioFormat;
import balado.episode.Show;
import balado.episode.ShowFile;
import balado.limits.Limits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of settings can be written so. */
class ReadmeExampleTest {

    private static final Pattern SETTINGS = Pattern.compile("(?s)```yaml\n(lexique:.*?)```");
    private static final Pattern SHOW = Pattern.compile("(?s)```yaml\n(title:.*?)```");
    private static final Pattern PRESENTATION = Pattern.compile("(?s)```yaml\n(notice:.*?)```");
    private static final Pattern LEXICON = Pattern.compile("(?s)```tsv\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void settingsAndLexiconOfTheReadmeAreFollowed() throws IOException {
        Path show = Files.writeString(folder.resolve("balado.yml"), example(SETTINGS));
        Files.writeString(folder.resolve("lexique.tsv"), example(LEXICON));
        Files.writeString(folder.resolve("noms.pls"), "<lexicon xml:lang=\"fr\"/>");
        Reading reading = Reading.of(ReadingSettings.read(show, Limits.DEFAULT));
        assertEquals(
                "le centre hospitalier universitaire jour et nuit",
                reading.spoken(Sentence.of("Le CHU 24/7")).text());
        assertEquals(
                "smis nju jɔʁk ʃi aɛnɛsɛsi",
                reading.phonetic(Sentence.of("Smith New York Xi ANSSI")).words().stream()
                        .map(word -> word.ipa())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void theShowOfTheReadmeIsRead() throws IOException {
        ImageIO.write(
                new BufferedImage(1400, 1400, BufferedImage.TYPE_INT_RGB),
                "jpg",
                folder.resolve("couverture.jpg").toFile());
        Show show = ShowFile.read(Files.writeString(folder.resolve("balado.yml"), example(SHOW)), Limits.DEFAULT);
        assertEquals("Ma revue de presse", show.title());
        assertEquals(Optional.of(50), show.keep());
        assertEquals(Optional.of("CC-BY-NC-4.0"), show.licence());
    }

    @Test
    void whatStandsAroundTheArticlesOfTheReadmeIsRead() throws IOException {
        for (String name : List.of("musique.ogg", "generique.mp3", "virgule.wav")) {
            Files.write(folder.resolve(name), new byte[] {1});
        }
        Presentation presentation = Presentation.read(
                Files.writeString(folder.resolve("balado.yml"), example(PRESENTATION)), Limits.DEFAULT);
        assertEquals("", presentation.notice());
        assertEquals(List.of(AudioFormat.M4A, AudioFormat.OPUS), presentation.also());
        assertEquals(Optional.of("upmc-jessica-hsmm"), presentation.quoteVoice());
        assertTrue(presentation.bed().isPresent());
    }

    private static String example(Pattern pattern) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(Path.of("README.md")));
        assertTrue(matcher.find(), pattern.pattern());
        return matcher.group(1);
    }
}
