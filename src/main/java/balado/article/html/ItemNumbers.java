package balado.article.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers of an ordered list's items, as its attributes {@code start}, {@code reversed}, {@code type} and {@code value} say. */
final class ItemNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int LARGEST_ROMAN = 3999;
    private static final int LETTERS = 26;

    private final String type;
    private final int step;
    private int next;

    ItemNumbers(Element list) {
        type = list.attr("type");
        step = list.hasAttr("reversed") ? -1 : 1;
        int items = (int) list.childNodes().stream()
                .filter(node -> node.normalName().equals("li"))
                .count();
        next = number(list.attr("start"), step < 0 ? items : 1);
    }

    /** What stands before the words of the next item. */
    String next(Element item) {
        int number = number(item.attr("value"), next);
        next = number + step;
        return sign(number) + ". ";
    }

    private String sign(int number) {
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        return number < 1 || number > LETTERS ? String.valueOf(number) : String.valueOf((char) ('a' + number - 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            out.append(ROMAN_SIGNS[i].repeat(rest / ROMAN[i]));
            rest %= ROMAN[i];
        }
        return out.toString();
    }

    private static int number(String attribute, int otherwise) {
        return NUMBER.matcher(attribute.strip()).matches() ? Integer.parseInt(attribute.strip()) : otherwise;
    }
}
