package balado.article.html;

/** Digits and signs raised or lowered to characters of their own: {@code m<sup>2</sup>} is m², {@code H<sub>2</sub>O} is H₂O. */
final class Digits {

    private static final String PLAIN = "0123456789+-−()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₙ";

    private Digits() {}

    static String raised(String text) {
        return mapped(text.strip(), RAISED);
    }

    static String lowered(String text) {
        return mapped(text.strip(), LOWERED);
    }

    /** The same text when some of it is no digit. */
    private static String mapped(String text, String to) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = PLAIN.indexOf(text.charAt(i));
            if (at < 0) {
                return text;
            }
            out.append(to.charAt(at));
        }
        return out.toString();
    }
}
