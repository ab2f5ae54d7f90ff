package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of a user's own pronunciations can be written so. */
class ReadmeExampleTest {

    private static final Pattern SETTINGS = Pattern.compile("(?s)```yaml\n(lexique:.*?)```");
    private static final Pattern LEXICON = Pattern.compile("(?s)```tsv\n(.*?)```");

    @TempDir
    Path folder;

    @Test
    void settingsAndLexiconOfTheReadmeAreFollowed() throws IOException {
        Path show = Files.writeString(folder.resolve("balado.yml"), example(SETTINGS));
        Files.writeString(folder.resolve("lexique.tsv"), example(LEXICON));
        Files.writeString(folder.resolve("noms.pls"), "<lexicon xml:lang=\"fr\"/>");
        Reading reading = Reading.of(ReadingSettings.read(show));
        assertEquals(
                "le centre hospitalier universitaire jour et nuit",
                reading.spoken(Sentence.of("Le CHU 24/7")).text());
        assertEquals(
                "smis nju jɔʁk ʃi aɛnɛsɛsi",
                reading.phonetic(Sentence.of("Smith New York Xi ANSSI")).words().stream()
                        .map(word -> word.ipa())
                        .collect(Collectors.joining(" ")));
    }

    private static String example(Pattern pattern) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(Path.of("README.md")));
        assertTrue(matcher.find(), pattern.pattern());
        return matcher.group(1);
    }
}
