package balado.speech.espeak;

import balado.pronounce.Phoneme;
import balado.pronounce.PhoneticWord;
import balado.pronounce.Syllable;
import balado.speech.Piece;
import balado.speech.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes words as espeak-ng reads phonemes: each in double brackets, so that it reports where each begins, with a stress mark before the vowel of
 * the accented syllable and a bar between phonemes, so that two never read as one. The punctuation mark at the end sets the melody.
 */
final class Mnemonics {

    private final Map<Phoneme, String> ofPhoneme = new EnumMap<>(Phoneme.class);

    private Mnemonics() {}

    static Mnemonics load() {
        Map<String, String> bySampa = new HashMap<>();
        Table.read(Mnemonics.class, "phonemes.tsv").forEach(row -> bySampa.put(row.get(0), row.get(1)));
        Mnemonics mnemonics = new Mnemonics();
        for (Phoneme phoneme : Phoneme.values()) {
            mnemonics.ofPhoneme.put(phoneme, bySampa.get(phoneme.sampa()));
        }
        return mnemonics;
    }

    /** {@code [[b|O~|Z|'u|r]] [[s|@]],} */
    String write(Piece piece) {
        return piece.words().stream().map(indexed -> word(indexed.word())).collect(Collectors.joining(" "))
                + mark(piece);
    }

    private static char mark(Piece piece) {
        return switch (piece.end().tone()) {
            case QUESTION -> '?';
            case EXCLAMATION -> '!';
            case FALL -> '.';
            case LEVEL, CONTINUATION -> piece.endsSentence() ? '.' : ',';
        };
    }

    private String word(PhoneticWord word) {
        int last = word.syllables().size() - 1;
        StringBuilder written = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            Syllable syllable = word.syllables().get(i);
            String stress = syllable.accented() ? "'" : i == last && last > 0 ? "," : "";
            write(syllable.phonemes(), stress, written);
        }
        return "[[" + written + "]]";
    }

    private void write(List<Phoneme> phonemes, String stress, StringBuilder written) {
        String pending = stress;
        for (Phoneme phoneme : phonemes) {
            if (!written.isEmpty()) {
                written.append('|');
            }
            if (phoneme.isVowel() && phoneme != Phoneme.SCHWA) {
                written.append(pending);
                pending = "";
            }
            written.append(ofPhoneme.get(phoneme));
        }
    }
}
