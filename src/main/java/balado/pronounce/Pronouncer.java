package balado.pronounce;

import balado.normalize.SpokenSentence;
import balado.normalize.SpokenWord;
import balado.normalize.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Says how a sentence sounds: words one by one, then what their neighbours change (homographs, numerals, liaison), then schwa, syllables,
 * phrasing and accent. Immutable and safe for use by several threads. Any words are accepted.
 */
public final class Pronouncer {

    private final WordPronouncer wordPronouncer;
    private final UserWords userWords;
    private final Words words = new Words();
    private final Homographs homographs = new Homographs();
    private final Numerals numerals = new Numerals(words);
    private final Liaison liaison;
    private final Phrasing phrasing = new Phrasing(words);

    private Pronouncer(Register register, UserLexicon lexicon) {
        this.liaison = new Liaison(words, register);
        WordPronouncer known = new WordPronouncer();
        this.userWords = new UserWords(lexicon, new EntrySounds(known, this::resolve), known::pronounce);
        this.wordPronouncer = known.with(userWords);
    }

    /** As a newsreader in Paris speaks. */
    public static Pronouncer french() {
        return french(Register.BROADCAST, UserLexicon.EMPTY);
    }

    /** In a register, with words of the user's own that win over all that is known. */
    public static Pronouncer french(Register register, UserLexicon lexicon) {
        return new Pronouncer(register, lexicon);
    }

    /** The sentence as it sounds. */
    public PhoneticSentence pronounce(SpokenSentence sentence) {
        List<Draft> drafts = drafts(sentence);
        userWords.settle(drafts);
        resolve(drafts);
        List<List<List<Phoneme>>> syllables = drafts.stream()
                .map(draft -> Syllabifier.syllables(
                        draft.isSettled() || draft.isForeign() ? draft.sounds() : Schwa.drop(draft.sounds())))
                .toList();
        int[] counts = syllables.stream().mapToInt(List::size).toArray();
        List<Boundary> boundaries = phrasing.boundaries(drafts, counts);
        List<PhoneticWord> phonetic = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean accented = bearsAccent(draft, boundaries.get(i));
            phonetic.add(new PhoneticWord(
                    draft.word().text(),
                    draft.token().start(),
                    draft.token().end(),
                    accented(syllables.get(i), accented),
                    boundaries.get(i),
                    draft.isLinked() ? draft.origin() + ", liaison" : draft.origin()));
        }
        return new PhoneticSentence(sentence, phonetic);
    }

    /** What neighbours change. */
    private void resolve(List<Draft> drafts) {
        homographs.resolve(drafts);
        numerals.resolve(drafts);
        liaison.resolve(drafts);
    }

    private List<Draft> drafts(SpokenSentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (SpokenWord word : token.words()) {
                drafts.add(new Draft(token, word, wordPronouncer.pronounce(word)));
            }
            if (token.words().isEmpty() && !drafts.isEmpty()) {
                drafts.get(drafts.size() - 1).marks().add(token.mark());
            }
        }
        return drafts;
    }

    /** The end of a group is accented; a function word only where nothing else could be. */
    private boolean bearsAccent(Draft draft, Boundary boundary) {
        boolean ends = boundary.strength() != Boundary.Strength.NONE;
        boolean pauses = boundary.strength().compareTo(Boundary.Strength.GROUP) > 0;
        return ends && (pauses || draft.isForeign() || !words.isFunctionWord(draft.key()));
    }

    /** The last syllable with a full vowel bears the accent of the word. */
    private static List<Syllable> accented(List<List<Phoneme>> syllables, boolean accented) {
        int bearer = -1;
        for (int i = 0; accented && i < syllables.size(); i++) {
            boolean full = syllables.get(i).stream().anyMatch(each -> each.isVowel() && each != Phoneme.SCHWA);
            bearer = full ? i : bearer;
        }
        List<Syllable> result = new ArrayList<>();
        for (int i = 0; i < syllables.size(); i++) {
            result.add(new Syllable(syllables.get(i), i == bearer));
        }
        return result;
    }
}
