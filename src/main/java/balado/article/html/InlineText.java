package balado.article.html;

import balado.article.MarkedText;
import balado.article.OpenTerms;
import balado.article.Tag;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of a line of HTML as they are collected: white space as a browser shows it, what is not read left out. */
final class InlineText {

    /** The words are kept below, what the elements say is not. */
    private static final int DEEPEST = 400;

    private static final Pattern FOOTNOTE_MARK = Pattern.compile(
            "\\s*[\\[(]?\\s*(?:\\d{1,3}|\\p{Ll}|[*†‡]{1,3}|[ivx]{1,5}|notes? \\p{Alnum}{1,3})\\s*[\\])]?\\s*");

    private final Marks marks;
    private final StringBuilder text = new StringBuilder();
    private final OpenTerms terms = new OpenTerms();
    private int linked;
    private int links;
    private int quotes;
    private int depth;
    private boolean dropCap;

    /**
     * Collects words.
     *
     * @param marks which elements are not part of the article
     */
    InlineText(Marks marks) {
        this.marks = marks;
    }

    /** What was collected, lines ended by {@code \n}; forgets it. */
    MarkedText take() {
        MarkedText taken = terms.take(text.toString());
        text.setLength(0);
        return taken;
    }

    /** Begins in the language that another line is in. */
    void goOn(InlineText other) {
        terms.begin(new Tag("", Optional.of(other.terms.language()), Optional.empty()), 0);
    }

    /** Begins an element that says something of its words, and tells whether it does. */
    boolean begin(Element element) {
        Optional<Tag> tag = SpeakingTags.of(element);
        tag.ifPresent(each -> terms.begin(each, text.length()));
        return tag.isPresent();
    }

    /** Ends an element that was begun. */
    void end(boolean begun) {
        if (begun) {
            terms.end(text);
        }
    }

    /** How many characters of it are links; forgets it. */
    int takeLinked() {
        int taken = linked;
        linked = 0;
        return taken;
    }

    /** Adds a text or an element that holds no block. */
    void add(Node node) {
        if (node instanceof TextNode words) {
            addWords(words.getWholeText());
        } else if (node instanceof Element element && !marks.leftOut(element)) {
            if (depth > DEEPEST) {
                addWords(element.wholeText());
            } else {
                depth++;
                boolean begun = begin(element);
                addElement(element);
                end(begun);
                depth--;
            }
        }
    }

    private void addElement(Element element) {
        switch (element.normalName()) {
            case "br" -> lineEnd();
            case "wbr" -> {}
            case "sup" -> addRaised(element);
            case "sub" -> addWords(Digits.lowered(element.text()));
            case "q" -> addQuoted(element);
            case "math" -> addWords(MathText.of(element));
            case "img" -> addPicture(element);
            case "a" -> addLink(element);
            default -> {
                if (!Tags.isSilent(element)) {
                    addChildren(element);
                }
            }
        }
    }

    private void addChildren(Element element) {
        int start = text.length();
        for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
            add(child);
        }
        dropCap = text.length() == start + 1 && DropCap.is(element, text.charAt(start));
    }

    /** What is added from now on is a link. */
    void beginLink() {
        links++;
    }

    void endLink() {
        links--;
    }

    private void addLink(Element link) {
        boolean note = link.attr("role").equals("doc-noteref")
                || (link.attr("href").startsWith("#")
                        && FOOTNOTE_MARK.matcher(link.text()).matches());
        if (!note) {
            beginLink();
            addChildren(link);
            endLink();
        }
    }

    private void addRaised(Element raised) {
        String words = raised.text().strip();
        boolean note = words.codePoints().noneMatch(Character::isLetterOrDigit)
                || words.startsWith("[")
                || words.startsWith("(")
                || raised.selectFirst("a[href*=#]") != null;
        if (!note) {
            addWords(Raised.text(words, text));
        }
    }

    private void addQuoted(Element quoted) {
        quotes++;
        text.append(quotes % 2 == 1 ? "«\u00A0" : "“");
        addChildren(quoted);
        text.append(quotes % 2 == 1 ? "\u00A0»" : "”");
        quotes--;
    }

    /** A picture within words that stands for a character. */
    private void addPicture(Element picture) {
        String other = picture.attr("alt");
        if (!other.isEmpty() && other.codePoints().noneMatch(c -> c < 0x2000) && other.length() < 16) {
            addWords(other);
        }
    }

    private void lineEnd() {
        trimEnd();
        text.append('\n');
    }

    private void addWords(String words) {
        int before = text.length();
        for (int i = dropCap ? DropCap.space(words) : 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                if (text.length() > 0
                        && text.charAt(text.length() - 1) != ' '
                        && text.charAt(text.length() - 1) != '\n') {
                    text.append(' ');
                }
            } else {
                text.append(c);
            }
        }
        dropCap &= words.isEmpty();
        linked += links > 0 ? text.length() - before : 0;
    }

    private void trimEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
    }
}
