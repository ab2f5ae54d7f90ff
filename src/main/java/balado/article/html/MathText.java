package balado.article.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A formula in <a href="https://www.w3.org/TR/mathml-core/">MathML</a> as it would be typed: {@code E = mc²}, {@code a/b}. */
final class MathText {

    private static final Pattern TEX_STYLE = Pattern.compile("\\\\(?:displaystyle|textstyle|mathrm|text)\\b|[{}]");

    private MathText() {}

    static String of(Element math) {
        StringBuilder out = new StringBuilder();
        append(math, out);
        String text = out.toString().strip();
        return text.isEmpty()
                ? TEX_STYLE.matcher(math.attr("alttext")).replaceAll("").strip()
                : text;
    }

    private static void append(Element element, StringBuilder out) {
        switch (element.normalName()) {
            case "annotation", "annotation-xml" -> {}
            case "msup" -> appendTwo(element, "^", out);
            case "mfrac" -> appendTwo(element, "/", out);
            case "msub" -> appendTwo(element, "_", out);
            case "msqrt" -> {
                out.append('√');
                appendChildren(element, out);
            }
            case "mo" -> out.append(' ').append(element.text().strip()).append(' ');
            default -> appendChildren(element, out);
        }
    }

    private static void appendChildren(Element element, StringBuilder out) {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                append(inner, out);
            } else if (child instanceof TextNode words) {
                out.append(words.text().strip());
            }
        }
    }

    private static void appendTwo(Element element, String sign, StringBuilder out) {
        if (element.childrenSize() != 2) {
            appendChildren(element, out);
            return;
        }
        append(element.child(0), out);
        String second = element.child(1).text().strip();
        String small = switch (sign) {
            case "^" -> Digits.raised(second);
            case "_" -> Digits.lowered(second);
            default -> second;
        };
        out.append(small.equals(second) && !sign.equals("_") ? sign : "");
        if (small.equals(second)) {
            append(element.child(1), out);
        } else {
            out.append(small);
        }
    }
}
