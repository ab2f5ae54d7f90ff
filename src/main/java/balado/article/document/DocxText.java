package balado.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a Word file's paragraph, as they are after all changes are accepted; without notes, hidden text and pictures. */
final class DocxText {

    /** Elements of which nothing is read. */
    private static final Set<String> LEFT_OUT = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "tblPr",
            "trPr",
            "tcPr",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "footnoteReference",
            "endnoteReference",
            "footnoteRef",
            "endnoteRef",
            "commentReference",
            "annotationRef",
            "drawing",
            "pict",
            "object",
            "rt",
            "sym",
            "softHyphen",
            "Fallback",
            "txbxContent");

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final StringBuilder words = new StringBuilder();

    private DocxText() {}

    static String of(Element paragraph) {
        DocxText text = new DocxText();
        text.addChildren(paragraph);
        return text.words.toString();
    }

    /** The text boxes that are anchored in an element; each once, though a file has them in two forms. */
    static List<Element> boxes(Element element) {
        List<Element> boxes = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.is("txbxContent")) {
                boxes.add(child);
            } else if (!isLeftOut(child, element)) {
                boxes.addAll(boxes(child));
            }
        }
        return boxes;
    }

    private static boolean isLeftOut(Element child, Element parent) {
        return child.is("del")
                || child.is("moveFrom")
                || (child.is("Fallback") && parent.child("Choice").isPresent());
    }

    private void addChildren(Element parent) {
        parent.children().forEach(this::add);
    }

    private void add(Element element) {
        if (LEFT_OUT.contains(element.name()) || isHidden(element)) {
            return;
        }
        switch (element.name()) {
            case "t" -> words.append(element.words());
            case "tab" -> words.append(' ');
            case "br" -> words.append(element.attribute("type").isPresent() ? ' ' : '\n');
            case "cr", "p" -> {
                words.append('\n');
                addChildren(element);
            }
            case "noBreakHyphen" -> words.append('-');
            case "r" -> addRun(element);
            default -> addChildren(element);
        }
    }

    private void addRun(Element run) {
        int start = words.length();
        addChildren(run);
        if (isRaised(run)) {
            for (int i = start; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c >= '0' && c <= '9') {
                    words.setCharAt(i, RAISED.charAt(c - '0'));
                }
            }
        }
    }

    private static boolean isRaised(Element run) {
        return run.child("rPr")
                .flatMap(properties -> properties.child("vertAlign"))
                .flatMap(each -> each.attribute("val"))
                .filter("superscript"::equals)
                .isPresent();
    }

    private static boolean isHidden(Element run) {
        return run.child("rPr")
                .flatMap(properties -> properties.child("vanish"))
                .filter(DocxText::isOn)
                .isPresent();
    }

    /** A switch is on when it is there and does not say otherwise. */
    private static boolean isOn(Element element) {
        return element.attribute("val")
                .filter(value -> Set.of("0", "false", "off").contains(value))
                .isEmpty();
    }
}
