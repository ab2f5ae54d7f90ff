package balado.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words whose capital letters are set apart: {@code L E  M O N D E}. Two spaces are one between words. */
final class SpacedLetters {

    /** Possessive: a run of any length takes no stack. */
    private static final Pattern RUN =
            Pattern.compile("(?<![\\p{L}\\p{N}'-])\\p{Lu}(?: {1,3}\\p{Lu}(?![\\p{L}\\p{N}'’-])){4,}+");

    private static final Pattern LETTER_SPACE = Pattern.compile("(?<! ) (?! )");

    private SpacedLetters() {}

    /** The same text, such words joined; the alphabet is none. */
    static String joined(String text) {
        return RUN.matcher(text)
                .replaceAll(run -> Matcher.quoteReplacement(
                        isAlphabet(run.group())
                                ? run.group()
                                : LETTER_SPACE.matcher(run.group()).replaceAll("")));
    }

    private static boolean isAlphabet(String run) {
        int[] letters = run.codePoints().filter(Character::isLetter).toArray();
        for (int i = 1; i < letters.length; i++) {
            if (letters[i] != letters[i - 1] + 1) {
                return false;
            }
        }
        return true;
    }
}
