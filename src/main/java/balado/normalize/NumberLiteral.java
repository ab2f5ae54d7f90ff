package balado.normalize;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number as it is written.
 *
 * @param end behind it, in the view
 * @param sign {@code plus}, {@code moins} or empty
 * @param integer the digits before the decimal sign, without separators, at least one
 * @param fraction the digits behind it, empty for an integer
 */
record NumberLiteral(int end, String sign, String integer, String fraction) {

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    /** Groups of three behind a space, a stop or an apostrophe, the same throughout; a comma only in two groups or more. */
    private static final Shape GROUPED = new Shape(
            "([1-9]\\d{0,2}(?:(?: \\d{3})+|(?:\\.\\d{3})+|(?:'\\d{3})+|(?:,\\d{3}){2,}))(?!\\d|[.']\\d{3}(?!\\d))(?:[,.](\\d+)(?![.,]?\\d))?(?!\\d)");

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private static final Shape PLAIN = new Shape("(\\d+)(?!\\d)(?:[,.](\\d+)(?![.,]?\\d))?");

    /** Whether a number, or its sign, can begin with this code unit. */
    static boolean mayBegin(char first) {
        return Text.isAsciiDigit(first) || first == '+' || first == '-' || first == '–' || first == '±';
    }

    /** The number that begins here, its sign included. */
    static Optional<NumberLiteral> at(Text text, int at) {
        String sign = signAt(text, at);
        int start = sign.isEmpty() ? at : at + 1;
        if (!text.isDigit(start) || !text.startsWord(start)) {
            return Optional.empty();
        }
        return GROUPED.at(text, start)
                .or(() -> PLAIN.at(text, start))
                .map(match -> new NumberLiteral(match.end(), sign, bare(match.group(1)), fraction(match)));
    }

    private static String signAt(Text text, int at) {
        boolean free = at == 0 || text.at(at - 1) == ' ' || text.at(at - 1) == '(' || text.at(at - 1) == '[';
        if (!free || !text.isDigit(at + 1)) {
            return "";
        }
        return switch (text.at(at)) {
            case '+' -> "plus";
            case '-', '–' -> "moins";
            case '±' -> "plus ou moins";
            default -> "";
        };
    }

    private static String bare(String digits) {
        return NO_DIGIT.matcher(digits).replaceAll("");
    }

    private static String fraction(MatchResult match) {
        return match.group(2) == null ? "" : match.group(2);
    }

    boolean isInteger() {
        return fraction.isEmpty();
    }

    /** Whether a noun that it counts is in the plural: from two on. */
    boolean isPlural() {
        return new BigInteger(integer).compareTo(BigInteger.TWO) >= 0;
    }

    /** Whether {@code de} stands between it and what it counts, as behind any noun: {@code deux millions d'euros}. */
    boolean endsInNoun() {
        BigInteger value = new BigInteger(integer);
        return isInteger()
                && value.signum() > 0
                && value.mod(MILLION).signum() == 0
                && integer.length() <= NumberSpeller.MAX_DIGITS;
    }

    /** Whether it is said as an integer one digit long or more with a leading zero, such as {@code 007}. */
    boolean hasLeadingZero() {
        return integer.length() > 1 && integer.charAt(0) == '0';
    }

    /** Without its sign. */
    BigDecimal value() {
        return new BigDecimal(integer + (isInteger() ? "" : "." + fraction));
    }

    /** It, times a power of ten. */
    NumberLiteral scaled(int power) {
        String plain = value().scaleByPowerOfTen(power).stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        return point < 0
                ? new NumberLiteral(end, sign, plain, "")
                : new NumberLiteral(end, sign, plain.substring(0, point), plain.substring(point + 1));
    }

    /** In words: {@code -12,05} → {@code moins douze virgule zéro cinq}. Only integers agree in gender. */
    String spoken(NumberSpeller speller, Gender gender) {
        String head = sign.isEmpty() ? "" : sign + " ";
        if (isInteger()) {
            return head + (hasLeadingZero() ? speller.group(integer) : speller.cardinal(integer, gender));
        }
        String tail = fraction.length() > 3 ? speller.digits(fraction) : speller.group(fraction);
        return head + speller.cardinal(integer) + " virgule " + tail;
    }
}
