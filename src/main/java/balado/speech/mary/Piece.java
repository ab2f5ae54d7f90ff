package balado.speech.mary;

import balado.pronounce.Boundary;
import balado.pronounce.Boundary.Strength;
import balado.pronounce.Boundary.Tone;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence that is spoken in one go, one word at least. Most sentences are one piece; a longer one is cut where the voice pauses,
 * because what synthesis needs grows with the stretch.
 *
 * @param words its words, all with sound
 * @param end what follows it; a breath's pause where a stretch without a pause had to be cut
 * @param endsSentence whether it is the sentence's last
 */
record Piece(List<Indexed> words, Boundary end, boolean endsSentence) {

    /** A word and its index in the sentence. */
    record Indexed(int index, PhoneticWord word) {}

    /** Phonemes of a piece that is long enough to be cut at its next pause: about 20 s. */
    private static final int LONG = 250;

    /** Phonemes of a piece that is cut where the next rhythmic group ends: nobody speaks so long without a breath. */
    private static final int BREATHLESS = 400;

    /** Phonemes of a piece that is cut behind the next word. */
    private static final int ENDLESS = 500;

    private static final Boundary BREATH = new Boundary(Strength.MINOR, Tone.CONTINUATION);

    Piece {
        words = List.copyOf(words);
    }

    /** The pieces of a sentence in order; none when it has no sound. */
    static List<Piece> cut(PhoneticSentence sentence) {
        List<Indexed> sounding = sounding(sentence);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int phonemes = 0;
        for (int i = 0; i < sounding.size(); i++) {
            Boundary boundary = sounding.get(i).word().boundary();
            phonemes += (int) sounding.get(i).word().phonemes().count();
            boolean last = i == sounding.size() - 1;
            if (last || mayCut(boundary, phonemes)) {
                Boundary end = last || boundary.pauses() ? boundary : BREATH;
                pieces.add(new Piece(sounding.subList(from, i + 1), end, last));
                from = i + 1;
                phonemes = 0;
            }
        }
        return pieces;
    }

    private static boolean mayCut(Boundary boundary, int phonemes) {
        return (boundary.pauses() && phonemes >= LONG)
                || (boundary.strength() == Strength.GROUP && phonemes >= BREATHLESS)
                || phonemes >= ENDLESS;
    }

    /** The words with sound. The break behind a mute word is heard behind the word before it. */
    private static List<Indexed> sounding(PhoneticSentence sentence) {
        List<Indexed> sounding = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            PhoneticWord word = sentence.words().get(i);
            if (!word.syllables().isEmpty()) {
                sounding.add(new Indexed(i, word));
            } else if (!sounding.isEmpty()) {
                Indexed before = sounding.remove(sounding.size() - 1);
                sounding.add(new Indexed(before.index(), followed(before.word(), word.boundary())));
            }
        }
        return sounding;
    }

    private static PhoneticWord followed(PhoneticWord word, Boundary boundary) {
        boolean stronger = boundary.strength().compareTo(word.boundary().strength()) > 0;
        return stronger
                ? new PhoneticWord(word.text(), word.start(), word.end(), word.syllables(), boundary, word.origin())
                : word;
    }
}
