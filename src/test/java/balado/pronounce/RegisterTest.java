package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Liaison in the two registers. */
class RegisterTest {

    private static final Normalizer NORMALIZER = Normalizer.french();
    private static final Pronouncer BROADCAST = Pronouncer.french();
    private static final Pronouncer PLAIN = Pronouncer.french(Register.PLAIN, UserLexicon.EMPTY);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "tables/registers.tsv", delimiter = '\t', quoteCharacter = '\f')
    void eachRegisterSaysWhatTheTableSays(String written, String broadcast, String plain) {
        if (!written.startsWith("#") && !written.equals("written")) {
            assertEquals(broadcast, line(BROADCAST, written));
            assertEquals(plain, line(PLAIN, written));
        }
    }

    @Test
    void everyLineOfTheTableSaysWhichRegister() {
        assertEquals(
                Set.of("required", "optional"),
                Table.rows("liaison").stream().map(row -> row.get(4)).collect(Collectors.toSet()));
        assertTrue(Table.rows("fixed-phrases").stream()
                .allMatch(row -> row.size() == 3 || row.get(3).matches("required|optional")));
    }

    @Test
    void registersHaveNames() {
        assertEquals(Optional.of(Register.PLAIN), Register.named("plain"));
        assertEquals(Optional.of(Register.BROADCAST), Register.named("Broadcast"));
        assertEquals(Optional.empty(), Register.named("soutenu"));
    }

    private static String line(Pronouncer pronouncer, String written) {
        return PhonemeWriter.line(
                pronouncer.pronounce(NORMALIZER.normalize(Sentence.of(written))), PhonemeWriter.Alphabet.IPA);
    }
}
