package balado.normalize;

import java.util.Optional;
import java.util.regex.Pattern;

/** Roman numerals in their canonical spelling, up to 3999. */
final class RomanNumeral {

    private static final Pattern CANONICAL =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private RomanNumeral() {}

    /** The value; empty for anything that no Roman would have written. */
    static Optional<Integer> value(String letters) {
        if (letters.isEmpty() || !CANONICAL.matcher(letters).matches()) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int digit = digit(letters.charAt(i));
            boolean subtracted = i + 1 < letters.length() && digit(letters.charAt(i + 1)) > digit;
            sum += subtracted ? -digit : digit;
        }
        return Optional.of(sum);
    }

    private static int digit(char letter) {
        return switch (letter) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            case 'D' -> 500;
            default -> 1000;
        };
    }
}
