package balado.speech.mary;

import java.util.List;

/**
 * What a voice is asked to say, as a tree that is kept in flat lists: phrases of words of syllables of segments. Every list is in the order of
 * speech, and a node names its parts by index, from {@code first} up to but without {@code end}.
 *
 * @param segments phones and pauses
 */
record Utterance(List<Phrase> phrases, List<Word> words, List<Syllable> syllables, List<Segment> segments) {

    /** A phrase ends in a pause; {@code tone} is its ToBI end tone, {@code mark} the punctuation that it is written with. */
    record Phrase(int firstWord, int endWord, int firstSyllable, int endSyllable, String tone, String mark) {}

    /**
     * A word.
     *
     * @param source its index in the sentence
     * @param breakIndex ToBI break index behind it: 1 between words, 4 before a pause, 5 at the end
     */
    record Word(
            int source,
            int phrase,
            int firstSyllable,
            int endSyllable,
            int firstSegment,
            int endSegment,
            int breakIndex) {}

    /** A syllable; {@code accent} and {@code tone} are ToBI labels, {@code 0} for none. */
    record Syllable(int word, int firstSegment, int endSegment, boolean stressed, String accent, String tone) {

        boolean accented() {
            return !accent.equals("0");
        }
    }

    /**
     * A phone or a pause. A pause lies between words and syllables: {@code word} and {@code syllable} are those that follow it.
     *
     * @param millis how long a pause lasts; 0 for a phone, which lasts as long as the voice likes
     */
    record Segment(String phone, int phrase, int word, int syllable, int millis) {

        boolean pause() {
            return millis > 0;
        }
    }

    Utterance {
        phrases = List.copyOf(phrases);
        words = List.copyOf(words);
        syllables = List.copyOf(syllables);
        segments = List.copyOf(segments);
    }

    /** Whether it ends as a question. */
    boolean asks() {
        return phrases.get(phrases.size() - 1).tone().equals("H-H%");
    }

    /** The last syllable whose vowel is not a schwa, else the last one. */
    Syllable lastFullSyllable(Phones phones) {
        for (int i = syllables.size() - 1; i >= 0; i--) {
            Syllable syllable = syllables.get(i);
            boolean full = segments.subList(syllable.firstSegment(), syllable.endSegment()).stream()
                    .anyMatch(segment -> phones.isFullVowel(segment.phone()));
            if (full) {
                return syllable;
            }
        }
        return syllables.get(syllables.size() - 1);
    }
}
