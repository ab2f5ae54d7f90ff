package balado.normalize;

import balado.normalize.Numeral.Form;

/** Integers in French words, in traditional spelling: {@code vingt et un}, {@code deux cents}, {@code quatre-vingts millions}. Immutable. */
final class NumberSpeller {

    /** Longer numbers than this are said digit by digit. */
    static final int MAX_DIGITS = 18;

    private final Numeration numeration;

    NumberSpeller(Region region) {
        numeration = new Numeration(region);
    }

    /** A cardinal; the digits carry no sign. {@code 21} feminine → {@code vingt et une} */
    String cardinal(String digits, Gender gender) {
        return spell(digits, gender == Gender.FEMININE ? Form.FEMININE : Form.MASCULINE);
    }

    String cardinal(String digits) {
        return cardinal(digits, Gender.MASCULINE);
    }

    /** A cardinal that gives a rank, which does not agree: {@code années quatre-vingt}, {@code page deux cent}. */
    String rank(String digits) {
        return spell(digits, Form.BARE);
    }

    /** An ordinal. {@code 21} → {@code vingt et unième} */
    String ordinal(String digits, Gender gender, boolean plural) {
        if (digits.length() > MAX_DIGITS) {
            return digits(digits);
        }
        long number = Long.parseLong(digits);
        String ordinal = number == 1 ? numeration.first(gender) : numeration.words(number, Form.ORDINAL);
        return plural ? ordinal + "s" : ordinal;
    }

    /** Digit by digit. {@code 06} → {@code zéro six} */
    String digits(String digits) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            long digit = Long.parseLong(digits.substring(i, i + 1));
            words.append(i == 0 ? "" : " ").append(numeration.words(digit, Form.MASCULINE));
        }
        return words.toString();
    }

    /** As a written group is said: leading zeros one by one, then the rest as a number. {@code 05} → {@code zéro cinq} */
    String group(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String rest = cardinal(digits.substring(zeros));
        return zeros == 0 ? rest : digits("0".repeat(zeros)) + " " + rest;
    }

    private String spell(String digits, Form form) {
        return digits.length() > MAX_DIGITS ? digits(digits) : numeration.words(Long.parseLong(digits), form);
    }
}
