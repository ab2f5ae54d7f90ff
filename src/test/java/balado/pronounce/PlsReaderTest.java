package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import balado.pronounce.UserLexicon.Entry;
import balado.pronounce.UserLexicon.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Lexicons of the W3C's Pronunciation Lexicon Specification. */
class PlsReaderTest {

    private static final String LEXICON = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Les noms du jour -->
            <lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="%s" xml:lang="%s">
              <meta name="author" content="Camille"/>
              %s
            </lexicon>
            """;

    @TempDir
    Path folder;

    @Test
    void everyGraphemeHasThePronunciation() throws IOException {
        assertEquals(
                List.of(new Entry("Jacques", Kind.PHONEMES, "ʒak"), new Entry("Jakez", Kind.PHONEMES, "ʒak")),
                entries("""
                        <lexeme>
                          <grapheme>Jacques</grapheme><grapheme> Jakez </grapheme>
                          <phoneme>ˈʒak</phoneme><example>Jacques dort.</example>
                        </lexeme>"""));
    }

    @Test
    void thePreferredPronunciationCountsElseTheFirst() throws IOException {
        assertEquals(
                List.of(
                        new Entry("un", Kind.PHONEMES, "a"),
                        new Entry("deux", Kind.PHONEMES, "i"),
                        new Entry("trois", Kind.ALIAS, "tri"),
                        new Entry("quatre", Kind.PHONEMES, "o")),
                entries("""
                        <lexeme><grapheme>un</grapheme><phoneme>a</phoneme><phoneme>i</phoneme></lexeme>
                        <lexeme><grapheme>deux</grapheme><phoneme>a</phoneme><phoneme prefer="true">i</phoneme></lexeme>
                        <lexeme><grapheme>trois</grapheme><phoneme>a</phoneme><alias prefer="true">tri</alias></lexeme>
                        <lexeme><grapheme>quatre</grapheme><phoneme prefer="false">a</phoneme>
                          <phoneme prefer="true">o</phoneme><phoneme prefer="true">u</phoneme></lexeme>"""));
    }

    @Test
    void eachPhonemeMayHaveItsAlphabet() throws IOException {
        assertEquals(List.of(new Entry("a", Kind.PHONEMES, "ʒɑ̃"), new Entry("b", Kind.PHONEMES, "ʒɑ̃")), entries("""
                        <lexeme><grapheme>a</grapheme><phoneme>ʒɑ̃</phoneme></lexeme>
                        <lexeme><grapheme>b</grapheme><phoneme alphabet="x-sampa">ZA~</phoneme></lexeme>"""));
        Path file = write("x-sampa", "fr", "<lexeme><grapheme>c</grapheme><phoneme>ZA~</phoneme></lexeme>");
        assertEquals(
                List.of(new Entry("c", Kind.PHONEMES, "ʒɑ̃")),
                LexiconFile.read(file, Limits.DEFAULT).entries());
    }

    @Test
    void theFrenchOfAnyCountryIsFrench() throws IOException {
        assertEquals(
                List.of(),
                LexiconFile.read(write("ipa", "fr-CA", ""), Limits.DEFAULT).entries());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "user/pls-faults.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void aFaultIsOneLineWithFileAndLineAndRemedy(
            String alphabet, String language, String lexemes, int line, String part) throws IOException {
        isRefused(write(alphabet, language, lexemes), line, part);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "user/pls-documents.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void whatIsNoLexiconIsRefused(String document, int line, String part) throws IOException {
        isRefused(Files.writeString(folder.resolve("b.pls"), document.replace("␤", "\n")), line, part);
    }

    @Test
    void aMissingFileIsSaid() {
        Path missing = folder.resolve("absent.pls");
        String message = assertThrows(IOException.class, () -> LexiconFile.read(missing, Limits.DEFAULT))
                .getMessage();
        assertEquals(missing + ": no such file; check its name", message);
    }

    private static void isRefused(Path file, int line, String part) {
        String message = assertThrows(IOException.class, () -> LexiconFile.read(file, Limits.DEFAULT))
                .getMessage();
        assertTrue(message.startsWith(file + ", line " + line + ": "), message);
        assertTrue(message.contains(part), message);
        assertTrue(message.contains("; "), message);
        assertEquals(1, message.lines().count(), message);
    }

    private List<Entry> entries(String lexemes) throws IOException {
        return LexiconFile.read(write("ipa", "fr", lexemes), Limits.DEFAULT).entries();
    }

    private Path write(String alphabet, String language, String lexemes) throws IOException {
        return Files.writeString(folder.resolve("a.pls"), LEXICON.formatted(alphabet, language, lexemes));
    }
}
