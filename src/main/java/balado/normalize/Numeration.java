package balado.normalize;

import balado.normalize.Numeral.Form;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How French puts a number into words, in traditional spelling (Grevisse, § 599 and those around it): hyphens below one hundred only, {@code et}
 * before one and eleven behind tens that are no product, an s where {@code cent} and {@code quatre-vingt} are multiplied and end the number or
 * stand before a noun, which {@code million} is and {@code mille} is not. Immutable.
 */
final class Numeration {

    private static final int HUNDRED = 100;
    private static final long THOUSAND = 1000;

    private final Map<Long, Numeral> numerals = new HashMap<>();

    /** One thousand and what is above it, the greatest first. */
    private final List<Long> powers = new ArrayList<>();

    private final Numeral first;

    Numeration(Region region) {
        Numeral ofOneAlone = null;
        for (Table.Row row : Table.load("numbers").rows()) {
            if (row.get(0).equals("first")) {
                ofOneAlone = Numeral.of(row);
            } else if (row.get(5).isEmpty() || row.get(5).contains(region.country())) {
                add(Long.parseLong(row.get(0)), Numeral.of(row));
            }
        }
        first = ofOneAlone;
        powers.sort(Collections.reverseOrder());
    }

    private void add(long number, Numeral numeral) {
        numerals.put(number, numeral);
        if (number >= THOUSAND) {
            powers.add(number);
        }
    }

    /** A number from 0 to 10^18 - 1. */
    String words(long number, Form form) {
        if (form == Form.ORDINAL && numerals.containsKey(number)) {
            return numerals.get(number).ordinal(); // one million has no one before it
        }
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (long power : powers) {
            long count = rest / power;
            rest %= power;
            if (count > 0) {
                addPower(words, count, power, rest == 0 && form == Form.ORDINAL);
            }
        }
        if (rest > 0 || number == 0) {
            addHundreds(words, (int) rest, form);
        }
        return words.toString();
    }

    /** The ordinal of one, which is no part of others. */
    String first(Gender gender) {
        return gender == Gender.FEMININE ? first.feminine() : first.cardinal();
    }

    /** {@code deux mille}, {@code deux cents millions}, {@code deux cent millionième} */
    private void addPower(StringBuilder words, long count, long power, boolean ordinal) {
        boolean noun = power > THOUSAND && !ordinal;
        if (power > THOUSAND || count > 1) {
            addHundreds(words, (int) count, noun ? Form.MASCULINE : Form.BARE);
        }
        add(words, numerals.get(power).last(ordinal ? Form.ORDINAL : Form.MASCULINE, count > 1));
    }

    /** Below one thousand. */
    private void addHundreds(StringBuilder words, int number, Form form) {
        int count = number / HUNDRED;
        int rest = number % HUNDRED;
        if (count > 1) {
            add(words, numeral(count).cardinal());
        }
        if (count > 0) {
            add(words, numeral(HUNDRED).last(rest == 0 ? form : Form.BARE, count > 1));
        }
        if (rest > 0 || number == 0) {
            words.append(words.length() == 0 ? "" : " ");
            addTens(words, rest, form);
        }
    }

    /** Below one hundred; what has no word of its own is put behind the tens that have one: {@code soixante-dix-sept}. */
    private void addTens(StringBuilder words, int number, Form form) {
        Numeral whole = numeral(number);
        if (whole != null) {
            words.append(whole.last(form, true));
            return;
        }
        int tens = number - number % 10;
        while (numeral(tens) == null) {
            tens -= 10;
        }
        Numeral ten = numeral(tens);
        int unit = number - tens;
        words.append(ten.cardinal()).append(unit % 10 == 1 && !ten.isProduct() ? " et " : "-");
        addTens(words, unit, form);
    }

    private Numeral numeral(int number) {
        return numerals.get((long) number);
    }

    private static void add(StringBuilder words, String word) {
        words.append(words.length() == 0 ? "" : " ").append(word);
    }
}
