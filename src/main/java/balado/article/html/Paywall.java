package balado.article.html;

import java.util.regex.Pattern;

/** Whether only the beginning of an article is public. */
final class Paywall {

    /** Who pays sees more. */
    private static final int LONGEST_BEGINNING = 2500;

    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?»”\")]\\s*");

    private Paywall() {}

    /**
     * Judges a page.
     *
     * @param text what of the article is in it
     * @param free whether nothing in its data says that one has to pay
     * @param walled whether a line in it says that the rest is for subscribers
     */
    static boolean hides(String text, boolean free, boolean walled) {
        boolean brief = text.length() < LONGEST_BEGINNING;
        return (walled && (brief || !free))
                || (!free && (brief || !ENDED.matcher(text).matches()));
    }
}
