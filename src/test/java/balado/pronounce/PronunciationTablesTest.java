package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.normalize.Normalizer;
import balado.testing.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table a phenomenon: what is written, and its phonemes as a newsreader says them. */
class PronunciationTablesTest {

    private static final Normalizer NORMALIZER = Normalizer.french();
    private static final Pronouncer PRONOUNCER = Pronouncer.french();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {
                "tables/liaison-required.tsv",
                "tables/liaison-forbidden.tsv",
                "tables/homographs.tsv",
                "tables/numbers.tsv",
                "tables/clitics.tsv",
                "tables/hard-words.tsv",
                "tables/acronyms.tsv",
                "tables/schwa.tsv",
                "tables/linking.tsv",
                "tables/verb-or-noun.tsv",
                "tables/loans.tsv",
                "tables/foreign.tsv",
                "tables/sentences.tsv",
                "tables/names.tsv",
                "tables/seeds.tsv",
            },
            delimiter = '\t',
            quoteCharacter = '\u0001',
            maxCharsPerColumn = 10_000)
    void saysWhatTheTableSays(String written, String phonemes) {
        if (!written.startsWith("#") && !written.equals("written")) {
            assertEquals(phonemes, line(written));
        }
    }

    static String line(String written) {
        return PhonemeWriter.line(
                PRONOUNCER.pronounce(NORMALIZER.normalize(Marked.sentence(written))), PhonemeWriter.Alphabet.IPA);
    }
}
