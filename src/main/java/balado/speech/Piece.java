package balado.speech;

import balado.pronounce.Boundary;
import balado.pronounce.Boundary.Strength;
import balado.pronounce.Boundary.Tone;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a sentence that an engine speaks in one go, one word at least.
 *
 * @param words its words, all with sound
 * @param end what follows it; a breath's pause where a stretch without a pause had to be cut
 * @param endsSentence whether it is the sentence's last
 */
public record Piece(List<Indexed> words, Boundary end, boolean endsSentence) {

    /** A word and its index in the sentence. */
    public record Indexed(int index, PhoneticWord word) {}

    /**
     * When a piece is cut, in phonemes.
     *
     * @param pause from which length on it is cut at the next pause
     * @param group from which length on it is cut where the next rhythmic group ends: nobody speaks for long without a breath
     * @param word from which length on it is cut behind the next word
     */
    public record Limits(int pause, int group, int word) {}

    private static final Boundary BREATH = new Boundary(Strength.MINOR, Tone.CONTINUATION);

    public Piece {
        words = List.copyOf(words);
    }

    /** The pieces of a sentence in order; none when it has no sound. */
    public static List<Piece> cut(PhoneticSentence sentence, Limits limits) {
        List<Indexed> sounding = sounding(sentence);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int phonemes = 0;
        for (int i = 0; i < sounding.size(); i++) {
            Boundary boundary = sounding.get(i).word().boundary();
            phonemes += (int) sounding.get(i).word().phonemes().count();
            boolean last = i == sounding.size() - 1;
            if (last || mayCut(boundary, phonemes, limits)) {
                Boundary end = last || boundary.pauses() ? boundary : BREATH;
                pieces.add(new Piece(sounding.subList(from, i + 1), end, last));
                from = i + 1;
                phonemes = 0;
            }
        }
        return pieces;
    }

    private static boolean mayCut(Boundary boundary, int phonemes, Limits limits) {
        return (boundary.pauses() && phonemes >= limits.pause())
                || (boundary.strength() == Strength.GROUP && phonemes >= limits.group())
                || phonemes >= limits.word();
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
