package balado.article.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A first letter that is two lines high and more stands apart from its word: it joins the word whose capitals begin at its height. */
final class PdfDropCaps {

    private static final Pattern CAP = Pattern.compile("[«“\"]?\\p{Lu}['’]?");

    private static final Set<String> QUOTES = Set.of("«", "“", "\"");

    /** Letters that are words; {@code A} is rather the first of one. */
    private static final String WORDS = "ÀÔY";

    /** Of the usual size: a heading's letters are smaller, or not alone. */
    private static final float LARGE = 1.8f;

    /** Of the type's size: how high a capital is. */
    private static final float CAPITAL = 0.7f;

    /** Of the usual size: how far the word stands, sideways and in height. */
    private static final float NEAR = 1.2f;

    private PdfDropCaps() {}

    /** The words of a page, large first letters joined with theirs. */
    static List<PdfWord> joined(List<PdfWord> words) {
        float usual = usualSize(words);
        List<PdfWord> joined = new ArrayList<>(words);
        for (PdfWord cap : words) {
            if (cap.size() >= LARGE * usual && CAP.matcher(cap.text()).matches()) {
                Optional<PdfWord> quote = quoteBefore(cap, words);
                wordOf(cap, words, usual).ifPresent(word -> {
                    String opening = quote.map(each -> each.text() + " ").orElse("");
                    joined.set(joined.indexOf(word), with(opening + cap.text(), word));
                    joined.remove(cap);
                    quote.ifPresent(joined::remove);
                });
            }
        }
        return joined;
    }

    private static float usualSize(List<PdfWord> words) {
        double[] sizes = words.stream().mapToDouble(PdfWord::size).sorted().toArray();
        return sizes.length == 0
                ? 0
                : (float)
                        Arrays.stream(sizes).skip(sizes.length / 2).findFirst().orElse(0);
    }

    private static Optional<PdfWord> wordOf(PdfWord cap, List<PdfWord> words, float usual) {
        return words.stream()
                .filter(word -> word.size() * LARGE <= cap.size())
                .filter(word -> word.left() >= cap.right() - usual / 2 && word.left() < cap.right() + NEAR * usual)
                .filter(word -> Math.abs(top(word) - top(cap)) < NEAR * usual / 2 && word.y() < cap.y())
                .min(Comparator.comparing(PdfWord::left));
    }

    /** A mark as large as the letter that stands before it. */
    private static Optional<PdfWord> quoteBefore(PdfWord cap, List<PdfWord> words) {
        return words.stream()
                .filter(word -> QUOTES.contains(word.text()) && word.size() == cap.size() && word.y() == cap.y())
                .filter(word -> word.right() <= cap.left() && word.right() > cap.left() - cap.size())
                .findFirst();
    }

    private static float top(PdfWord word) {
        return word.y() - CAPITAL * word.size();
    }

    private static PdfWord with(String cap, PdfWord word) {
        String rest = word.text();
        boolean apart = WORDS.indexOf(cap.charAt(cap.length() - 1)) >= 0 || isName(rest);
        String text = cap + (apart ? " " : "") + rest;
        return new PdfWord(text, word.left(), word.right(), word.y(), word.size(), word.bold());
    }

    /** A capital followed by a small letter begins another word. */
    private static boolean isName(String rest) {
        return rest.length() > 1 && Character.isUpperCase(rest.charAt(0)) && Character.isLowerCase(rest.charAt(1));
    }
}
