package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.pronounce.Phoneme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhonesTest {

    private final Phones phones = Phones.load();

    @ParameterizedTest
    @EnumSource(Phoneme.class)
    void everyPhonemeIsSaidWithPhonesOfItsKind(Phoneme phoneme) {
        assertTrue(
                phones.all().containsAll(phones.of(phoneme)),
                () -> phones.of(phoneme).toString());
        assertTrue(phones.isVowel(phones.of(phoneme).get(0)) == phoneme.isVowel());
    }
}
