package balado.article.html;

import java.util.regex.Pattern;

/** What a raised text is by what stands before it: {@code XIX<sup>e</sup>}, {@code m<sup>2</sup>}, {@code n<sup>o</sup>}, or a footnote's number. */
final class Raised {

    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d{1,4}|n");
    private static final Pattern NUMERO = Pattern.compile("(?s)(?:.*[^\\p{L}])?[nN]");

    /** Units, symbols and figures have at most so many letters; a longer word has a footnote. */
    private static final int LONGEST_UNIT = 3;

    private Raised() {}

    /** What it becomes; empty for a footnote's number. */
    static String text(String raised, CharSequence before) {
        if (NUMBER.matcher(raised).matches()) {
            return isFootnote(before) ? "" : Digits.raised(raised);
        }
        boolean numero = (raised.equals("o") || raised.equals("os"))
                && NUMERO.matcher(before.subSequence(Math.max(0, before.length() - 2), before.length()))
                        .matches();
        return numero ? "°" + raised.substring(1) : raised;
    }

    private static boolean isFootnote(CharSequence before) {
        int end = before.length();
        int start = end;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        boolean behindMark = end > 0 && ".,;:!?…»\"”".indexOf(before.charAt(end - 1)) >= 0;
        return behindMark || end - start > LONGEST_UNIT;
    }
}
