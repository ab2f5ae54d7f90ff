package balado.normalize;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a sentence while it is read: places them in the original and hands prefixes on to the next spoken word. */
final class TokenList {

    private final Text text;
    private final List<Token> tokens = new ArrayList<>();
    private int covered;
    private String prefix = "";
    private int prefixToken = -1;

    TokenList(Text text) {
        this.text = text;
    }

    /** Adds what is read of a part of the view. */
    void add(int start, int end, Reading reading) {
        List<SpokenWord> words =
                reading.words().stream().map(Romanizer::romanized).toList();
        if (!prefix.isEmpty() && !words.isEmpty()) {
            words = prefixed(words);
            prefix = "";
        }
        int from = Math.max(covered, text.originalOffset(start));
        int to = Math.max(from + 1, trimmed(from, text.originalOffset(end)));
        coverGap(from);
        tokens.add(new Token(from, to, reading.semioticClass(), words, reading.mark(), reading.rule()));
        covered = to;
        if (!reading.prefix().isEmpty()) {
            prefix = prefix + reading.prefix();
            prefixToken = tokens.size() - 1;
        }
    }

    List<Token> finish() {
        coverGap(text.original().length());
        if (!prefix.isEmpty()) {
            sayAlone();
        }
        return tokens;
    }

    /** An elided word that nothing followed. */
    private void sayAlone() {
        Token token = tokens.get(prefixToken);
        List<SpokenWord> words = new ArrayList<>(token.words());
        words.add(SpokenWord.of(prefix));
        tokens.set(
                prefixToken,
                new Token(token.start(), token.end(), token.semioticClass(), words, Mark.NONE, token.rule()));
    }

    private List<SpokenWord> prefixed(List<SpokenWord> words) {
        List<SpokenWord> joined = new ArrayList<>(words);
        SpokenWord first = words.get(0);
        joined.set(0, new SpokenWord(prefix + first.text(), first.kind()));
        return joined;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && Characters.isSpace(text.original().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Characters that are not seen, such as zero-width ones between spaces, get a silent token. */
    private void coverGap(int to) {
        int start = covered;
        while (start < to && Characters.isSpace(text.original().charAt(start))) {
            start++;
        }
        int end = trimmed(start, to);
        if (start < end) {
            tokens.add(new Token(start, end, SemioticClass.PUNCTUATION, List.of(), Mark.NONE, "invisible"));
        }
    }
}
