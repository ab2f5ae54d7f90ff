package balado.article.document;

import java.util.Locale;

/** Numbers of list items as word processors write them. */
final class ListNumber {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;
    private static final int LARGEST_ROMAN = 3999;

    private ListNumber() {}

    /**
     * A number in a format.
     *
     * @param format {@code lowerLetter}, {@code upperRoman} … (ECMA-376), or {@code a}, {@code I} … (OpenDocument); any other is decimal
     */
    static String format(int number, String format) {
        return switch (format) {
            case "lowerLetter", "a" -> letters(number);
            case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman", "i" -> roman(number);
            case "upperRoman", "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** {@code a … z}, then {@code aa … zz}. */
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * LETTERS) {
            return Integer.toString(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(ROMAN[i]);
            }
        }
        return out.toString();
    }
}
