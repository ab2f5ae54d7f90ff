package balado.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a paragraph of an OpenDocument text, without notes, hidden text and pictures. */
final class OdtText {

    private static final Set<String> LEFT_OUT = Set.of(
            "note",
            "annotation",
            "frame",
            "custom-shape",
            "text-box",
            "hidden-text",
            "hidden-paragraph",
            "ruby-text",
            "page-number",
            "tracked-changes",
            "bibliography-mark",
            "object",
            "image",
            "g",
            "line",
            "rect",
            "polygon");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int MOST_SPACES = 1000;

    private final OdtStyles styles;
    private final StringBuilder words = new StringBuilder();

    private OdtText(OdtStyles styles) {
        this.styles = styles;
    }

    static String of(Element paragraph, OdtStyles styles) {
        OdtText text = new OdtText(styles);
        paragraph.children().forEach(text::add);
        return text.words.toString();
    }

    /** The text boxes that are anchored in a paragraph. */
    static List<Element> boxes(Element element) {
        List<Element> boxes = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.is("text-box")) {
                boxes.add(child);
            } else if (!child.is("note") && !child.is("annotation")) {
                boxes.addAll(boxes(child));
            }
        }
        return boxes;
    }

    private void add(Element element) {
        if (LEFT_OUT.contains(element.name()) || styles.isHidden(element.attribute("style-name"))) {
            return;
        }
        switch (element.name()) {
            case "" -> words.append(element.text().replaceAll("\\s+", " "));
            case "s" -> words.append(" ".repeat(Math.min(MOST_SPACES, spaces(element))));
            case "tab" -> words.append(' ');
            case "line-break" -> words.append('\n');
            default -> addChildren(element);
        }
    }

    private static int spaces(Element element) {
        return element.attribute("c")
                .filter(count -> count.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private void addChildren(Element element) {
        int start = words.length();
        element.children().forEach(this::add);
        if (element.is("span") && styles.isRaised(element.attribute("style-name"))) {
            for (int i = start; i < words.length(); i++) {
                char c = words.charAt(i);
                words.setCharAt(i, c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
            }
        }
    }
}
