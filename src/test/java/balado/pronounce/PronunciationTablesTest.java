package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A table a phenomenon: what is written, and its phonemes as a newsreader says them. */
class PronunciationTablesTest {

    private static final Normalizer NORMALIZER = Normalizer.french();
    private static final Pronouncer PRONOUNCER = Pronouncer.french();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {
                "liaison-required.tsv",
                "liaison-forbidden.tsv",
                "homographs.tsv",
                "numbers.tsv",
                "clitics.tsv",
                "hard-words.tsv",
                "acronyms.tsv",
                "schwa.tsv",
                "seeds.tsv",
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
                PRONOUNCER.pronounce(NORMALIZER.normalize(Sentence.of(written))), PhonemeWriter.Alphabet.IPA);
    }
}
