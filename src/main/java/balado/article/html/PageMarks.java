package balado.article.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Which elements of a page are no part of its article, by their names, roles, classes and ids, and by how much of the text they hold. */
final class PageMarks implements Marks {

    /** How strict it is: the next one is tried when too little is left. */
    enum Strictness {
        ALL,
        NO_WEAK_HINTS,
        HIDDEN_ONLY
    }

    /** An element that holds more of the page's text is not left out for a weak hint. */
    private static final double PROTECTED_SHARE = 0.35;

    private static final int LONGEST_CAPTION = 500;

    private static final Pattern SPEAKER = Pattern.compile("(?i)author|auteur");
    private static final int LONGEST_SPEAKER = 80;

    private static final Set<String> SIDE_TAGS =
            Set.of("nav", "footer", "amp-sidebar", "amp-ad", "amp-consent", "amp-social-share", "amp-embed");
    private static final Set<String> SIDE_ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "search",
            "complementary",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "doc-endnotes",
            "doc-footnote");

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "li", "dd", "dt", "td", "th", "h2", "h3", "h4", "blockquote", "em", "strong", "b", "i", "a");

    private static final Set<String> EMPHASES = Set.of("em", "strong", "b", "i", "u", "mark", "abbr", "cite", "q");

    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    private final Set<Element> titled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Element, Boolean> known = new IdentityHashMap<>();
    private final Hints hints;
    private final Strictness strictness;
    private final int whole;

    PageMarks(Element body, Hints hints, Strictness strictness) {
        this.hints = hints;
        this.strictness = strictness;
        body.traverse(new Measure());
        whole = Math.max(1, lengths.getOrDefault(body, 0));
    }

    /** Sums up the text that stands in paragraphs, and marks what holds the page's title or all of its article. */
    private final class Measure implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element && isAnchor(element)) {
                for (Element up = element; up != null && titled.add(up); ) {
                    up = up.parent();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node.parent() instanceof Element parent && !Tags.isSilent(parent)) {
                int length = node instanceof TextNode text
                        ? text.getWholeText().strip().length()
                        : length(node);
                if (length > 0) {
                    lengths.merge(parent, length, Integer::sum);
                }
            }
        }

        private int length(Node node) {
            boolean told =
                    node instanceof Element element && !element.normalName().equals("a") && !Tags.isSilent(element);
            return told ? lengths.getOrDefault((Element) node, 0) : 0;
        }
    }

    private static boolean isAnchor(Element element) {
        return element.normalName().equals("h1") || element.attr("itemprop").equals("articleBody");
    }

    @Override
    public boolean leftOut(Element element) {
        Boolean left = known.get(element);
        if (left == null) {
            left = Hidden.is(element) || (strictness != Strictness.HIDDEN_ONLY && isBeside(element));
            known.put(element, left);
        }
        return left;
    }

    @Override
    public boolean isCaption(Element element) {
        return hints.of(element).contains(Hints.Hint.CAPTION) && lengths.getOrDefault(element, 0) < LONGEST_CAPTION;
    }

    /** Inside a paragraph, a class says how words look; what is emphasized between other words is inside one, whatever holds it. */
    private static boolean isWord(Element element) {
        Element parent = element.parent();
        boolean within = parent != null && PARAGRAPHS.contains(parent.normalName());
        boolean emphasized = EMPHASES.contains(element.normalName())
                && (isText(element.previousSibling()) || isText(element.nextSibling()));
        return !Tags.isBlock(element) && (within || emphasized);
    }

    /** Who said what is quoted just above. */
    private boolean namesSpeaker(Element element) {
        Element before = element.previousElementSibling();
        return before != null
                && before.normalName().equals("blockquote")
                && SPEAKER.matcher(element.className()).find()
                && lengths.getOrDefault(element, 0) <= LONGEST_SPEAKER;
    }

    private static boolean isText(Node node) {
        return node instanceof TextNode words && !words.isBlank();
    }

    private boolean isBeside(Element element) {
        if (titled.contains(element)) {
            return false;
        }
        Set<Hints.Hint> told = hints.of(element);
        boolean side = SIDE_TAGS.contains(element.normalName())
                || SIDE_ROLES.contains(element.attr("role"))
                || told.contains(Hints.Hint.NEVER);
        boolean large = lengths.getOrDefault(element, 0) > whole * PROTECTED_SHARE;
        boolean weak = (told.contains(Hints.Hint.BESIDE) && !isWord(element) && !namesSpeaker(element))
                || element.normalName().equals("form");
        return side || (weak && !large && strictness == Strictness.ALL);
    }
}
