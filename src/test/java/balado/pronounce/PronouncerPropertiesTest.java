package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.normalize.SpokenSentence;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text. */
class PronouncerPropertiesTest {

    private static final String SENTENCE =
            "Réuni mardi, à 18 h 30, le conseil a adopté le budget 2027 : c'est un effort inédit depuis 1998 !";

    private static final Normalizer NORMALIZER = Normalizer.french();
    private static final Pronouncer PRONOUNCER = Pronouncer.french();

    @Test
    void anyTextIsAccepted() {
        Random random = new Random(2026);
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(1 + random.nextInt(30), 1, 0x2FFFF)
                    .map(point -> random.nextInt(3) > 0 ? 'a' + point % 26 : point)
                    .filter(point -> Character.isDefined(point) && (point < 0xD800 || point > 0xDFFF))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!text.isBlank()) {
                PhoneticSentence sentence = pronounce(text);
                assertEquals(
                        spoken(text).tokens().stream()
                                .mapToLong(token -> token.words().size())
                                .sum(),
                        sentence.words().size());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "tr"})
    void theDefaultLocaleDoesNotMatter(String language) {
        String expected = line(SENTENCE + " IL INSISTE, INSEE.");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(expected, line(SENTENCE + " IL INSISTE, INSEE."));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void composedAndDecomposedTextSoundTheSame() {
        assertEquals(line(SENTENCE), line(java.text.Normalizer.normalize(SENTENCE, Form.NFD)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"naïve", "Łódź", "Škoda", "München", "Øresund", "Αθήνα", "Москва", "smörgåsbord", "bcdfg", "xyz"
            })
    void wordsWithForeignLettersAreHeard(String word) {
        assertFalse(line(word).isEmpty());
    }

    @Test
    void everyWordKeepsItsSpanAndSaysWhatDecided() {
        for (PhoneticWord word : pronounce(SENTENCE).words()) {
            assertTrue(word.start() < word.end() && word.end() <= SENTENCE.length(), word.toString());
            assertFalse(word.origin().isEmpty(), word.toString());
        }
    }

    @Test
    void breaksFollowPunctuation() {
        List<PhoneticWord> words = pronounce("Il vient, mais tard ; qui sait ?").words();
        assertEquals(
                List.of("NONE", "MINOR", "NONE", "MAJOR", "NONE", "SENTENCE"),
                words.stream().map(word -> word.boundary().strength().name()).toList());
        assertEquals(Boundary.Tone.QUESTION, words.get(5).boundary().tone());
        assertEquals(Boundary.Tone.CONTINUATION, words.get(1).boundary().tone());
        assertEquals(Boundary.Tone.FALL, last("Il vient.").boundary().tone());
        assertEquals(Boundary.Tone.EXCLAMATION, last("Il vient !").boundary().tone());
    }

    @Test
    void nobodyRunsOutOfBreath() {
        String text =
                "Le conseil municipal de la ville de Saint-Aubin a adopté dans la nuit de mardi à mercredi le budget de la "
                        + "commune pour les trois prochaines années avec le soutien de plusieurs élus de la majorité et contre "
                        + "l'avis du maire qui avait pourtant promis aux habitants de ne pas augmenter les impôts.";
        int syllables = 0;
        for (PhoneticWord word : pronounce(text).words()) {
            syllables += word.syllables().size();
            assertTrue(syllables <= 32, word.text());
            if (word.boundary().pauses()) {
                syllables = 0;
            }
        }
    }

    @Test
    void theAccentIsOnTheLastFullSyllableOfAGroupAndNeverElsewhere() {
        List<PhoneticWord> words = pronounce("Le petit enfant arrive demain.").words();
        assertEquals(
                "demain",
                words.stream()
                        .filter(word -> word.syllables().stream().anyMatch(Syllable::accented))
                        .map(PhoneticWord::text)
                        .collect(Collectors.joining(" ")));
        assertTrue(words.get(4).syllables().get(1).accented());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "patrimoine:pa tʁi mwan",
                "respecter:ʁɛs pɛk te",
                "absolument:ap sɔ ly mɑ̃",
                "naturel:na ty ʁɛl",
                "obscurité:ɔps ky ʁi te",
                "exemple:ɛɡ zɑ̃pl",
                "client:kli jɑ̃",
                "quatre:katʁ"
            })
    void syllables(String row) {
        String[] cells = row.split(":", -1);
        String cut = pronounce(cells[0]).words().get(0).syllables().stream()
                .map(syllable -> syllable.phonemes().stream().map(Phoneme::ipa).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        assertEquals(cells[1], cut);
    }

    private static PhoneticWord last(String text) {
        List<PhoneticWord> words = pronounce(text).words();
        return words.get(words.size() - 1);
    }

    private static SpokenSentence spoken(String text) {
        return NORMALIZER.normalize(Sentence.of(text));
    }

    private static PhoneticSentence pronounce(String text) {
        return PRONOUNCER.pronounce(spoken(text));
    }

    private static String line(String text) {
        return PhonemeWriter.line(pronounce(text), PhonemeWriter.Alphabet.IPA);
    }
}
