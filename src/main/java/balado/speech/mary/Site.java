package balado.speech.mary;

import balado.speech.mary.Utterance.Phrase;
import balado.speech.mary.Utterance.Segment;
import balado.speech.mary.Utterance.Syllable;
import balado.speech.mary.Utterance.Word;
import java.util.Optional;
import java.util.function.Predicate;

/** A segment in its utterance, and the ways from it to its neighbours, as {@link ContextFeatures} needs them. */
final class Site {

    private static final String NONE = "0";

    private final Utterance utterance;
    private final int index;
    private final Segment segment;
    private final Phrase phrase;

    Site(Utterance utterance, int index) {
        this.utterance = utterance;
        this.index = index;
        this.segment = utterance.segments().get(index);
        this.phrase = utterance.phrases().get(segment.phrase());
    }

    /** The phone at a distance; silence lies before the first and behind the last one. */
    String phone(int distance) {
        int at = index + distance;
        return isSegment(at) ? utterance.segments().get(at).phone() : Phones.SILENCE;
    }

    boolean isPause(int distance) {
        int at = index + distance;
        return isSegment(at) && utterance.segments().get(at).pause();
    }

    private boolean isSegment(int at) {
        return at >= 0 && at < utterance.segments().size();
    }

    /** The syllable at a distance in the sentence. A pause is in none, its neighbours are those around it. */
    Optional<Syllable> syllable(int distance) {
        if (segment.pause() && distance == 0) {
            return Optional.empty();
        }
        int at = segment.syllable() + (segment.pause() && distance > 0 ? distance - 1 : distance);
        return at >= 0 && at < utterance.syllables().size()
                ? Optional.of(utterance.syllables().get(at))
                : Optional.empty();
    }

    private Syllable ownSyllable() {
        return utterance.syllables().get(segment.syllable());
    }

    private Word ownWord() {
        return utterance.words().get(segment.word());
    }

    int segmentsBeforeInSyllable() {
        return segment.pause() ? 0 : index - ownSyllable().firstSegment();
    }

    int segmentsAfterInSyllable() {
        return segment.pause() ? 0 : ownSyllable().endSegment() - index - 1;
    }

    int segmentsInSyllable() {
        return segment.pause() ? 0 : ownSyllable().endSegment() - ownSyllable().firstSegment();
    }

    int segmentsBeforeInWord() {
        return segment.pause() ? 0 : index - ownWord().firstSegment();
    }

    int segmentsAfterInWord() {
        return segment.pause() ? 0 : ownWord().endSegment() - index - 1;
    }

    int segmentsInWord() {
        return segment.pause() ? 0 : ownWord().endSegment() - ownWord().firstSegment();
    }

    int syllablesBeforeInWord() {
        return segment.pause() ? 0 : segment.syllable() - ownWord().firstSyllable();
    }

    int syllablesAfterInWord() {
        return segment.pause() ? 0 : ownWord().endSyllable() - segment.syllable() - 1;
    }

    int syllablesInWord() {
        return segment.pause() ? 0 : ownWord().endSyllable() - ownWord().firstSyllable();
    }

    String positionInWord() {
        if (segment.pause()) {
            return NONE;
        }
        boolean first = syllablesBeforeInWord() == 0;
        boolean last = syllablesAfterInWord() == 0;
        return first && last ? "single" : first ? "initial" : last ? "final" : "mid";
    }

    boolean precedesVowel(Phones phones) {
        for (int i = index + 1; i < ownSyllable().endSegment(); i++) {
            if (phones.isVowel(utterance.segments().get(i).phone())) {
                return true;
            }
        }
        return false;
    }

    /** The break index behind the word for its last segment, 0 for the others. */
    String breakIndex() {
        return segment.pause() || segmentsAfterInWord() > 0
                ? NONE
                : Integer.toString(ownWord().breakIndex());
    }

    /** The break behind a syllable: 0 inside a word, 1 between words, 4 before a pause. */
    String breakBehind(int distance) {
        Optional<Syllable> syllable = syllable(distance);
        if (syllable.isEmpty()) {
            return NONE;
        }
        Word word = utterance.words().get(syllable.get().word());
        boolean last = syllable.get().endSegment() == word.endSegment();
        return last ? Integer.toString(Math.min(4, word.breakIndex())) : NONE;
    }

    String nextAccent() {
        for (int i = nextSyllable(); i < phrase.endSyllable(); i++) {
            if (utterance.syllables().get(i).accented()) {
                return utterance.syllables().get(i).accent();
            }
        }
        return NONE;
    }

    String previousAccent() {
        for (int i = segment.syllable() - 1; i >= phrase.firstSyllable(); i--) {
            if (utterance.syllables().get(i).accented()) {
                return utterance.syllables().get(i).accent();
            }
        }
        return NONE;
    }

    String prosody() {
        if (segment.pause()) {
            return NONE;
        }
        Syllable own = ownSyllable();
        if (own.accented()) {
            boolean more = utterance
                    .syllables()
                    .subList(nextSyllable(), utterance.syllables().size())
                    .stream()
                    .anyMatch(Syllable::accented);
            return more ? "pre-nuclear" : "nuclear";
        }
        if (!own.tone().equals(NONE)) {
            return own.tone().startsWith("H") ? "finalHigh" : "finalLow";
        }
        return own.stressed() ? "stressed" : NONE;
    }

    String phraseTone(int distance) {
        int at = segment.phrase() + distance;
        return at < 0 ? NONE : utterance.phrases().get(at).tone();
    }

    String mark(int distance) {
        int at = segment.phrase() + distance;
        return segment.pause() || at < 0 ? NONE : utterance.phrases().get(at).mark();
    }

    String sentenceMark() {
        return utterance.phrases().get(phrases() - 1).mark();
    }

    int syllablesInPhrase() {
        return phrase.endSyllable() - phrase.firstSyllable();
    }

    /** The syllables before this one in the phrase that are such. */
    int before(Predicate<Syllable> such) {
        return (int) utterance.syllables().subList(phrase.firstSyllable(), segment.syllable()).stream()
                .filter(such)
                .count();
    }

    /** The syllables behind this one in the phrase that are such. */
    int after(Predicate<Syllable> such) {
        return (int) utterance.syllables().subList(nextSyllable(), phrase.endSyllable()).stream()
                .filter(such)
                .count();
    }

    /** The distance back to the nearest such syllable of the phrase, else to the phrase's begin. */
    int backTo(Predicate<Syllable> such) {
        int at = segment.syllable() - 1;
        while (at > phrase.firstSyllable() && !such.test(utterance.syllables().get(at))) {
            at--;
        }
        return segment.syllable() - Math.max(at, phrase.firstSyllable());
    }

    /** The distance on to the nearest such syllable of the phrase, else to the phrase's end. */
    int onTo(Predicate<Syllable> such) {
        int at = nextSyllable();
        while (at < phrase.endSyllable() - 1 && !such.test(utterance.syllables().get(at))) {
            at++;
        }
        return Math.min(at + 1, phrase.endSyllable()) - nextSyllable();
    }

    private int nextSyllable() {
        return segment.pause() ? segment.syllable() : segment.syllable() + 1;
    }

    int phrases() {
        return utterance.phrases().size();
    }

    int phrase() {
        return segment.phrase();
    }

    int words() {
        return utterance.words().size();
    }

    /** How many words precede. */
    int word() {
        return segment.word();
    }

    int nextWord() {
        return segment.pause() ? segment.word() : segment.word() + 1;
    }

    int firstWordInPhrase() {
        return phrase.firstWord();
    }

    int endWordInPhrase() {
        return phrase.endWord();
    }

    int wordsInPhrase() {
        return phrase.endWord() - phrase.firstWord();
    }

    /** Tokens back to the punctuation before, that one among them. */
    int wordsSinceMark() {
        if (segment.pause()) {
            return 0;
        }
        return segment.word() - phrase.firstWord() + (segment.phrase() > 0 ? 1 : 0);
    }

    /** Tokens on to the punctuation behind, that one among them. */
    int wordsToMark() {
        return segment.pause() ? 0 : phrase.endWord() - segment.word();
    }
}
