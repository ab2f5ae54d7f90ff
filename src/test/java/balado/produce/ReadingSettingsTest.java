package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.limits.Limits;
import balado.normalize.Region;
import balado.pronounce.Register;
import balado.pronounce.UserLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How a user wants articles to be read. */
class ReadingSettingsTest {

    private static final String PLS = """
            <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="fr">
              <lexeme><grapheme>Smith</grapheme><phoneme>smis</phoneme></lexeme>
              <lexeme><grapheme>York</grapheme><phoneme>jɔk</phoneme></lexeme>
            </lexicon>
            """;

    @TempDir
    Path folder;

    @Test
    void everyKeyIsOptional() throws IOException {
        assertEquals(ReadingSettings.DEFAULT, read("title: La Revue\n"));
    }

    @Test
    void allThatIsSaidCounts() throws IOException {
        write("noms.tsv", "York\t/jɔʁk/\n");
        write("noms.pls", PLS);
        ReadingSettings settings = read("""
                region: ch
                liaison: plain
                lexique: [noms.tsv, noms.pls]
                abreviations:
                  CA: conseil d'administration
                  24/7: tout le temps
                  100: cent
                """);
        assertEquals(Region.SWITZERLAND, settings.region());
        assertEquals(Register.PLAIN, settings.register());
        assertEquals(
                Map.of("CA", "conseil d'administration", "24/7", "tout le temps", "100", "cent"),
                settings.abbreviations());
        assertEquals(
                List.of("York", "Smith", "York"),
                settings.lexicon().entries().stream()
                        .map(UserLexicon.Entry::written)
                        .toList());
        assertEquals(
                "smis jɔʁk tu lə tɑ̃",
                String.join(
                        " ",
                        Reading.of(settings).phonetic(Sentence.of("Smith York 24/7")).words().stream()
                                .map(word -> word.ipa())
                                .toList()));
    }

    @Test
    void filesBesideTheSettingsAreRead() throws IOException {
        write("lexique.tsv", "York\t/jɔʁk/\n");
        write("abreviations.tsv", "CA\tconseil\n");
        ReadingSettings settings = read("");
        assertEquals(1, settings.lexicon().entries().size());
        assertEquals(Map.of("CA", "conseil"), settings.abbreviations());
    }

    @Test
    void filesThatAreNamedStandInForThoseBeside() throws IOException {
        write("lexique.tsv", "York\t/jɔʁk/\n");
        write("abreviations.tsv", "CA\tconseil\n");
        write("autre.tsv", "DG\tdirection\n");
        ReadingSettings settings = read("lexique: autre.tsv\nabreviations: autre.tsv\n");
        assertEquals("DG", settings.lexicon().entries().get(0).written());
        assertEquals(Map.of("DG", "direction"), settings.abbreviations());
    }

    @Test
    void theirTextHoldsAllOfThem() throws IOException {
        String before = read("").toString();
        assertEquals(before, read("").toString());
        for (String change : List.of("region: BE", "liaison: plain", "abreviations: {a: un}")) {
            assertNotEquals(before, read(change).toString(), change);
        }
        assertEquals(
                read("abreviations: {a: un, b: deux, c: trois}").toString(),
                read("abreviations: {c: trois, b: deux, a: un}").toString());
        write("lexique.tsv", "York\t/jɔʁk/\n");
        String spelt = read("").toString();
        write("lexique.tsv", "York\t/jɔrk/\n");
        assertEquals(spelt, read("").toString(), "the same phonemes, written in another way");
        write("lexique.tsv", "York\tspell\n");
        assertNotEquals(spelt, read("").toString());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "reading-faults.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void aFaultIsOneLineWithPlaceAndRemedy(String yaml, String place, String part) throws IOException {
        write("noms.tsv", "York\t/jɔʁk/\n");
        String message = assertThrows(IOException.class, () -> read(yaml), yaml).getMessage();
        assertTrue(message.startsWith(folder.resolve(place) + ": "), message);
        assertTrue(message.contains(part), message);
        assertEquals(1, message.lines().count(), message);
    }

    private ReadingSettings read(String yaml) throws IOException {
        return ReadingSettings.read(write("balado.yml", yaml), Limits.DEFAULT);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
