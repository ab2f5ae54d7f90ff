package balado.article.html;

import balado.article.Block;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows an article's title again among its headings, however it is set. */
final class Titles {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;

    private Titles() {}

    /** The number of the block that is the title: a heading with its words, a block with its words, the first heading of all; else -1. */
    static int find(List<Piece> pieces, String title) {
        int named = first(
                pieces,
                piece -> piece.is(Block.Kind.HEADING) && same(piece.block().text(), title));
        int worded = named >= 0
                ? named
                : first(
                        pieces,
                        piece -> piece.block().text().length() < 2 * title.length()
                                && same(piece.block().text(), title));
        return worded >= 0
                ? worded
                : first(
                        pieces,
                        piece -> piece.is(Block.Kind.HEADING) && piece.block().level() == 1);
    }

    private static int first(List<Piece> pieces, Predicate<Piece> wanted) {
        return IntStream.range(0, pieces.size())
                .filter(i -> wanted.test(pieces.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Whether two titles are one: the same letters, or one of them with a place or a site's name more. */
    static boolean same(String one, String other) {
        if (Math.max(one.length(), other.length()) > LONGEST) {
            return false;
        }
        String a = letters(one);
        String b = letters(other);
        String shorter = a.length() < b.length() ? a : b;
        String longer = a.length() < b.length() ? b : a;
        return !shorter.isEmpty()
                && (shorter.equals(longer)
                        || (shorter.length() >= SHORTEST
                                && shorter.length() * 2 > longer.length()
                                && (longer.startsWith(shorter) || longer.endsWith(shorter))));
    }

    static String letters(String text) {
        return NO_LETTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
