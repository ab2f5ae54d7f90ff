package balado.pronounce;

import balado.normalize.Mark;
import balado.normalize.SpokenWord;
import balado.normalize.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A word while its sounds are worked out; belongs to one call. */
final class Draft {

    private static final Set<Mark> UNHEARD = Set.of(Mark.NONE, Mark.OPEN_QUOTE, Mark.CLOSE_QUOTE, Mark.EMPHASIS);

    private final Token token;
    private final SpokenWord word;
    private final List<Phoneme> phonemes;
    private final List<Mark> marks = new ArrayList<>();
    private String origin;
    private boolean settled;
    private final List<Phoneme> links = new ArrayList<>();

    Draft(Token token, SpokenWord word, Pronunciation pronunciation) {
        this.token = token;
        this.word = word;
        this.phonemes = new ArrayList<>(pronunciation.phonemes());
        this.origin = pronunciation.origin();
    }

    Token token() {
        return token;
    }

    SpokenWord word() {
        return word;
    }

    /** Whether it is a word of another language, which no French neighbour changes. */
    boolean isForeign() {
        return word.kind().isForeign();
    }

    /** The word in lower case. */
    String key() {
        return word.text().toLowerCase(Locale.FRENCH);
    }

    /** The last part of a compound, without clitics before it: {@code un} in {@code vingt-et-un}. */
    String tail() {
        String key = key();
        return key.substring(Math.max(key.lastIndexOf('-'), key.lastIndexOf('\'')) + 1);
    }

    /** The first part of a compound: {@code hors} in {@code hors-piste}. */
    String head() {
        String key = key();
        int hyphen = key.indexOf('-');
        return hyphen > 0 ? key.substring(0, hyphen) : key;
    }

    boolean isCompound() {
        return key().indexOf('-') > 0;
    }

    /** Its own sounds, to be changed. */
    List<Phoneme> phonemes() {
        return phonemes;
    }

    /** What is heard: the consonant that links it to the word before, then its own sounds. */
    List<Phoneme> sounds() {
        List<Phoneme> sounds = new ArrayList<>(links);
        sounds.addAll(phonemes);
        return sounds;
    }

    String origin() {
        return origin;
    }

    void replace(List<Phoneme> sounds, String by) {
        phonemes.clear();
        phonemes.addAll(sounds);
        origin = by;
    }

    /** Says the word as the user has it; its neighbours do not change that any more. */
    void settle(List<Phoneme> sounds, String by) {
        replace(sounds, by);
        settled = true;
    }

    boolean isSettled() {
        return settled;
    }

    /** Puts the consonant that links the word before to this one in front. */
    void link(Phoneme consonant) {
        links.add(consonant);
    }

    boolean isLinked() {
        return !links.isEmpty();
    }

    /** The punctuation that follows. */
    List<Mark> marks() {
        return marks;
    }

    /** Whether something heard stands between this word and the next: a pause, a bracket, a quotation mark that opens or closes. */
    boolean isFollowedByBreak() {
        return marks.stream().anyMatch(mark -> !UNHEARD.contains(mark));
    }

    boolean beginsWithVowel() {
        return !phonemes.isEmpty()
                && (phonemes.get(0).isVowel() || phonemes.get(0).kind() == Phoneme.Kind.GLIDE);
    }
}
