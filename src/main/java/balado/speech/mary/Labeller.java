package balado.speech.mary;

import balado.pronounce.Boundary.Tone;
import balado.pronounce.Phoneme;
import balado.pronounce.PhoneticWord;
import balado.speech.Pauses;
import balado.speech.Piece;
import balado.speech.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts our words into the labels that the voices were trained with. MaryTTS's French front end, which labelled their recordings, stresses the
 * first syllable of a word whose vowel is not a schwa, accents nearly every stressed syllable, and closes phrases with ToBI tones: H-L% inside a
 * sentence, L-L% or (for a question) H-H% at its end. What the speakers really did with the melody there is in the models; a voice speaks
 * naturally when it is asked in those terms, so the place of {@link balado.pronounce.Syllable#accented()} is not used.
 */
final class Labeller {

    private static final int LEAD_IN_MILLIS = 100;
    private static final int LEAD_OUT_MILLIS = 150;
    private static final int BREAK_WORD = 1;
    private static final int BREAK_PHRASE = 4;
    private static final int BREAK_SENTENCE = 5;

    private final Phones phones;
    private final Pauses pauses;
    private final Set<String> unaccented = Table.read(Labeller.class, "unaccented.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    Labeller(Phones phones, Pauses pauses) {
        this.phones = phones;
        this.pauses = pauses;
    }

    /** The labels of a piece of a sentence. It is led in and out by a pause, as the recordings were. */
    Utterance label(Piece piece) {
        return new Tree(piece).grow();
    }

    /** An utterance that grows word by word. */
    private final class Tree {

        private final Piece piece;
        private final Tone melody;
        private final List<Utterance.Phrase> phrases = new ArrayList<>();
        private final List<Utterance.Word> words = new ArrayList<>();
        private final List<Utterance.Syllable> syllables = new ArrayList<>();
        private final List<Utterance.Segment> segments = new ArrayList<>();
        private int firstWord;
        private int firstSyllable;

        Tree(Piece piece) {
            this.piece = piece;
            this.melody = piece.end().tone();
        }

        Utterance grow() {
            addPause(LEAD_IN_MILLIS);
            int last = piece.words().size() - 1;
            int lastAccent = lastAccented();
            for (int i = 0; i <= last; i++) {
                PhoneticWord word = piece.words().get(i).word();
                boolean ends = i == last;
                boolean closes = ends || word.boundary().pauses();
                String tone = !closes ? "0" : ends ? endTone() : "H-L%";
                addWord(piece.words().get(i), tone, accent(word, i == lastAccent), breakIndex(ends, closes));
                if (closes) {
                    addPause(ends ? leadOut() : pauses.at(word.boundary()));
                    closePhrase(tone, ends ? endMark() : ",");
                }
            }
            return new Utterance(phrases, words, syllables, segments);
        }

        /** Behind a piece in mid-sentence the next one's lead-in is part of the pause. */
        private int leadOut() {
            return piece.endsSentence() ? LEAD_OUT_MILLIS : pauses.at(piece.end()) - LEAD_IN_MILLIS;
        }

        private int lastAccented() {
            int last = piece.words().size() - 1;
            while (last > 0
                    && unaccented.contains(piece.words().get(last).word().text())) {
                last--;
            }
            return last;
        }

        private int breakIndex(boolean ends, boolean closes) {
            return !closes ? BREAK_WORD : ends && piece.endsSentence() ? BREAK_SENTENCE : BREAK_PHRASE;
        }

        private String endTone() {
            return switch (melody) {
                case FALL, EXCLAMATION -> "L-L%";
                case QUESTION -> "H-H%";
                case LEVEL, CONTINUATION -> piece.endsSentence() ? "L-L%" : "H-L%";
            };
        }

        private String endMark() {
            if (!piece.endsSentence()) {
                return ",";
            }
            return switch (melody) {
                case QUESTION -> "?";
                case EXCLAMATION -> "!";
                case LEVEL, CONTINUATION, FALL -> ".";
            };
        }

        private String accent(PhoneticWord word, boolean nuclear) {
            if (unaccented.contains(word.text())) {
                return "0";
            }
            return switch (melody) {
                case QUESTION -> nuclear ? "L*" : "H*";
                case EXCLAMATION -> "H*";
                case LEVEL, CONTINUATION, FALL -> nuclear && piece.endsSentence() ? "!H*" : "L+H*";
            };
        }

        private void addWord(Piece.Indexed indexed, String tone, String accent, int breakIndex) {
            List<balado.pronounce.Syllable> sounds = indexed.word().syllables();
            int syllable = syllables.size();
            int segment = segments.size();
            int stressed = stressed(sounds);
            for (int i = 0; i < sounds.size(); i++) {
                int from = segments.size();
                addPhones(sounds.get(i).phonemes());
                boolean stress = i == stressed;
                String endTone = i == sounds.size() - 1 ? tone : "0";
                syllables.add(new Utterance.Syllable(
                        words.size(), from, segments.size(), stress, stress ? accent : "0", endTone));
            }
            words.add(new Utterance.Word(
                    indexed.index(), phrases.size(), syllable, syllables.size(), segment, segments.size(), breakIndex));
        }

        private void addPhones(List<Phoneme> phonemes) {
            for (Phoneme phoneme : phonemes) {
                for (String phone : phones.of(phoneme)) {
                    segments.add(new Utterance.Segment(phone, phrases.size(), words.size(), syllables.size(), 0));
                }
            }
        }

        private void addPause(int millis) {
            segments.add(new Utterance.Segment(
                    Phones.SILENCE, phrases.size(), words.size(), syllables.size(), Math.max(1, millis)));
        }

        private void closePhrase(String tone, String mark) {
            phrases.add(new Utterance.Phrase(firstWord, words.size(), firstSyllable, syllables.size(), tone, mark));
            firstWord = words.size();
            firstSyllable = syllables.size();
        }
    }

    /** The first syllable whose vowel is not a schwa; −1 when there is none. */
    private static int stressed(List<balado.pronounce.Syllable> syllables) {
        for (int i = 0; i < syllables.size(); i++) {
            boolean full = syllables.get(i).phonemes().stream()
                    .anyMatch(phoneme -> phoneme.isVowel() && phoneme != Phoneme.SCHWA);
            if (full) {
                return i;
            }
        }
        return -1;
    }
}
