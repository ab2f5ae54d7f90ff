package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import balado.article.Sentence;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What users write down themselves, and the region they choose. */
class UserAbbreviationsTest {

    private static final Path TABLE = Path.of("src/test/resources/balado/normalize/user-abbreviations.tsv");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> winOverEveryClass() throws IOException {
        Normalizer normalizer = Normalizer.french(Region.FRANCE, UserAbbreviations.read(TABLE, Limits.DEFAULT));
        return Spoken.table("tables/user.tsv").stream()
                .map(row -> dynamicTest(
                        row.get(0),
                        () -> assertEquals(
                                row.get(1),
                                normalizer.normalize(Sentence.of(row.get(0))).text())));
    }

    @Test
    void theTokenNamesTheRuleAndCoversWhatIsWritten() {
        List<Token> tokens = Normalizer.french(Region.FRANCE, Map.of("obs.", "observations"))
                .normalize(Sentence.of("Ses obs."))
                .tokens();
        assertEquals(3, tokens.size(), tokens.toString());
        assertEquals("user", tokens.get(1).rule());
        assertEquals(SemioticClass.ABBREVIATION, tokens.get(1).semioticClass());
        assertEquals(Mark.PERIOD, tokens.get(2).mark());
    }

    @Test
    void anAbbreviationMayBeASign() {
        Normalizer normalizer = Normalizer.french(Region.FRANCE, Map.of("#MeToo", "mi tou", "%", "pour mille"));
        assertEquals(
                "mi tou de dix pour mille",
                normalizer.normalize(Sentence.of("#MeToo de 10 %")).text());
    }

    @Test
    void composedAndDecomposedAreTheSame() {
        String written = "déf";
        Normalizer normalizer = Normalizer.french(
                Region.FRANCE, Map.of(java.text.Normalizer.normalize(written, Form.NFD), "définition"));
        assertEquals(
                "la définition",
                normalizer.normalize(Sentence.of("la " + written)).text());
    }

    @Test
    void whatIsSaidHoldsAcronymsAndNames() {
        SpokenWord word = Normalizer.french(Region.FRANCE, Map.of("x", "Jean CNRS"))
                .normalize(Sentence.of("un x"))
                .tokens()
                .get(1)
                .words()
                .get(1);
        assertEquals(new SpokenWord("CNRS", SpokenWord.Kind.ACRONYM), word);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, soixante-dix, quatre-vingts, quatre-vingt-dix",
        "BE, septante, quatre-vingts, nonante",
        "CH, septante, huitante, nonante",
    })
    void numeralsOfTheRegion(String code, String seventy, String eighty, String ninety) {
        Normalizer normalizer = Normalizer.french(Region.ofCountry(code).orElseThrow());
        assertEquals(
                seventy + " " + eighty + " " + ninety,
                normalizer.normalize(Sentence.of("70, 80, 90")).text());
    }

    @ParameterizedTest
    @CsvSource({"fr, true", "Ch, true", "CA, false", "'', false", "France, false"})
    void regionsAreCountryCodes(String code, boolean known) {
        assertEquals(known, Region.ofCountry(code).isPresent());
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "user-abbreviation-faults.tsv",
            delimiter = '\t',
            quoteCharacter = '\f',
            numLinesToSkip = 2)
    void aFaultIsOneLineWithFileAndLineAndRemedy(String lines, int line, String part) throws IOException {
        Path file = Files.writeString(
                folder.resolve("abreviations.tsv"), lines.replace("␉", "\t").replace("␤", "\n"));
        String message = assertThrows(IOException.class, () -> UserAbbreviations.read(file, Limits.DEFAULT), lines)
                .getMessage();
        assertTrue(message.startsWith(file + ", line " + line + ": "), message);
        assertTrue(message.contains(part), message);
        assertTrue(message.contains("; "), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void aFileOfASpreadsheetIsReadToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.tsv"), "\uFEFF# tableau\r\n\r\nCA\tconseil\r\n  DG\t direction \r\n");
        assertEquals(Map.of("CA", "conseil", "DG", "direction"), UserAbbreviations.read(file, Limits.DEFAULT));
    }

    @Test
    void aMissingFileIsSaid() {
        Path missing = folder.resolve("absent.tsv");
        String message = assertThrows(IOException.class, () -> UserAbbreviations.read(missing, Limits.DEFAULT))
                .getMessage();
        assertEquals(missing + ": no such file; check its name", message);
    }

    @Test
    void noDigitAndNoSymbolSurvives() throws IOException {
        Normalizer normalizer = Normalizer.french(Region.SWITZERLAND, UserAbbreviations.read(TABLE, Limits.DEFAULT));
        for (String written : List.of("12€50", "€€€", "CO2CO2", "1er1er", "n/a/n/a", "#MeToo#MeToo", "M.M.", "(1er)")) {
            String said = normalizer.normalize(Sentence.of(written)).text();
            assertFalse(said.chars().anyMatch(c -> Character.isDigit(c) || "€#/.()".indexOf(c) >= 0), said);
            assertFalse(said.isBlank(), written);
        }
    }

    /** Tokens cover what is written, in order, whatever stands around the abbreviations. */
    @Test
    void anyTextIsCovered() throws IOException {
        Map<String, String> abbreviations = UserAbbreviations.read(TABLE, Limits.DEFAULT);
        Normalizer normalizer = Normalizer.french(Region.FRANCE, abbreviations);
        List<String> pieces = new ArrayList<>(abbreviations.keySet());
        pieces.addAll(
                List.of(" ", " ", "l'", "-", "12", ",", "€", "a", "3/4 mars", "(", ")", ".", "\u00A0", "20h30", "é"));
        Random random = new Random(2026);
        for (int i = 0; i < 3000; i++) {
            String written = random.ints(1 + random.nextInt(8), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining());
            if (written.isBlank()) {
                continue;
            }
            int end = 0;
            for (Token token : normalizer.normalize(Sentence.of(written)).tokens()) {
                assertTrue(
                        written.substring(end, token.start())
                                .replace('\u00A0', ' ')
                                .isBlank(),
                        written);
                end = token.end();
            }
            assertTrue(written.substring(end).replace('\u00A0', ' ').isBlank(), written);
        }
    }
}
