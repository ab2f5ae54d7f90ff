package balado.pronounce;

import balado.normalize.Mark;
import balado.normalize.SemioticClass;
import balado.normalize.SpokenWord;
import balado.normalize.Token;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The sounds of an entry of a user's lexicon, word by word. Other entries say nothing of its alias, so that none can lead in a circle. */
final class EntrySounds implements Function<UserLexicon.Entry, List<List<Phoneme>>> {

    private static final Pattern SPACE = Pattern.compile(" ");

    /** Stands for the place of an alias, which is nowhere written. */
    private static final Token NOWHERE = new Token(0, 1, SemioticClass.WORD, List.of(), Mark.NONE, "alias");

    private final WordPronouncer words;
    private final Consumer<List<Draft>> neighbours;

    /**
     * @param neighbours changes words as their neighbours require
     */
    EntrySounds(WordPronouncer words, Consumer<List<Draft>> neighbours) {
        this.words = words;
        this.neighbours = neighbours;
    }

    @Override
    public List<List<Phoneme>> apply(UserLexicon.Entry entry) {
        return switch (entry.kind()) {
            case PHONEMES -> PhonemeReader.ipa(entry.value());
            case ALIAS -> alias(entry.value());
            case SPELLING -> spelling(entry.written());
        };
    }

    private List<List<Phoneme>> alias(String text) {
        List<Draft> drafts = SPACE.splitAsStream(text)
                .map(EntrySounds::word)
                .map(word -> new Draft(NOWHERE, word, words.pronounce(word)))
                .toList();
        neighbours.accept(drafts);
        return drafts.stream().map(draft -> Schwa.drop(draft.sounds())).toList();
    }

    private static SpokenWord word(String text) {
        boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.FRENCH));
        return new SpokenWord(text, capitals ? SpokenWord.Kind.ACRONYM : SpokenWord.Kind.WORD);
    }

    private List<List<Phoneme>> spelling(String written) {
        return SPACE.splitAsStream(written)
                .map(word -> words.pronounce(new SpokenWord(word, SpokenWord.Kind.LETTERS))
                        .phonemes())
                .toList();
    }
}
