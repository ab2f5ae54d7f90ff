package balado.fuzz;

import java.util.function.Predicate;

/**
 * Makes a text that breaks something as small as it goes: leaves out ever shorter parts, then puts plain characters in the place of strange
 * ones (after Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002).
 */
public final class Shrinker {

    private static final String PLAIN = "a 1";

    private final Predicate<String> breaks;
    private int triesLeft;

    /** Tries no more texts than this. */
    public Shrinker(Predicate<String> breaks, int tries) {
        this.breaks = breaks;
        this.triesLeft = tries;
    }

    /** A text that breaks it still, from which no part can be left out. */
    public String shrink(String text) {
        String smallest = text;
        String before;
        do {
            before = smallest;
            for (int part = Math.max(1, smallest.length() / 2); part > 0; part /= 2) {
                smallest = withoutParts(smallest, part);
            }
            smallest = plain(smallest);
        } while (!smallest.equals(before));
        return smallest;
    }

    private String withoutParts(String text, int part) {
        String smallest = text;
        int at = 0;
        while (at + part <= smallest.length()) {
            String tried = smallest.substring(0, at) + smallest.substring(at + part);
            if (stillBreaks(tried)) {
                smallest = tried;
            } else {
                at += part;
            }
        }
        return smallest;
    }

    private String plain(String text) {
        String plainest = text;
        for (int i = 0; i < plainest.length(); i++) {
            for (char plain : PLAIN.toCharArray()) {
                if (plainest.charAt(i) == plain) {
                    break;
                }
                String tried = plainest.substring(0, i) + plain + plainest.substring(i + 1);
                if (stillBreaks(tried)) {
                    plainest = tried;
                    break;
                }
            }
        }
        return plainest;
    }

    private boolean stillBreaks(String text) {
        return !text.isEmpty() && triesLeft-- > 0 && breaks.test(text);
    }
}
