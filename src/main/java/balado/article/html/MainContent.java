package balado.article.html;

import balado.article.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds which of a page's blocks are its article: from the body down to the element that holds nearly all prose, then what belongs to it beside:
 * the lead below the title, and siblings that look like it.
 */
final class MainContent {

    /** As long as one part holds so much of the prose, the rest is left. */
    private static final double NEARLY_ALL = 0.7;

    /** What holds the title as well is believed with less. */
    private static final double MARKED = 0.4;

    private static final int SHORTEST_LEAD = 60;
    private static final int SHORTEST_POINT = 30;
    private static final int SHORTEST_SIBLING = 80;
    private static final double MOST_LINKED = 0.25;

    private static final Set<String> LEAVES = Set.of(
            "p",
            "li",
            "blockquote",
            "dd",
            "dt",
            "pre",
            "ul",
            "ol",
            "dl",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure");

    private final List<Piece> pieces;
    private final Masses masses;
    private final Hints hints;
    private final Element core;
    private final int title;

    /**
     * Looks at a page.
     *
     * @param heading the words of the page's title, to know its heading by
     */
    MainContent(Element body, List<Piece> pieces, Hints hints, String heading) {
        this.pieces = pieces;
        this.hints = hints;
        this.masses = new Masses(pieces);
        this.core = core(body);
        this.title = Titles.find(pieces, heading);
    }

    /** The blocks in reading order, the one that is the title left out. */
    List<Piece> pieces() {
        List<Piece> kept = new ArrayList<>();
        int first = firstInCore();
        for (int i = 0; i < pieces.size(); i++) {
            boolean belongs = i <= title ? false : isWithin(pieces.get(i).home(), core) || isBesideCore(i, first);
            if (belongs) {
                kept.add(i < first ? asLead(pieces.get(i)) : pieces.get(i));
            }
        }
        return kept;
    }

    /** How much prose the chosen element holds, in characters. */
    double mass() {
        return masses.of(core);
    }

    private Element core(Element body) {
        Set<Element> marked = holdersOfTitle(body);
        Element current = body;
        while (true) {
            Element best = null;
            for (Element child : current.children()) {
                if (!LEAVES.contains(child.normalName()) && (best == null || masses.of(child) > masses.of(best))) {
                    best = child;
                }
            }
            double share = best == null ? 0 : masses.of(best) / Math.max(1, masses.of(current));
            if (share < (marked.contains(best) ? MARKED : NEARLY_ALL)) {
                return current;
            }
            current = best;
        }
    }

    private static Set<Element> holdersOfTitle(Element body) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element mark : body.select("h1, [itemprop=articleBody]")) {
            for (Element up = mark; up != null && holders.add(up); ) {
                up = up.parent();
            }
        }
        return holders;
    }

    private int firstInCore() {
        for (int i = title + 1; i < pieces.size(); i++) {
            if (isWithin(pieces.get(i).home(), core)) {
                return i;
            }
        }
        return pieces.size();
    }

    /** The lead, or another part of the article. */
    private boolean isBesideCore(int index, int first) {
        Piece piece = pieces.get(index);
        int length = piece.block().text().length();
        if (piece.linkShare() > MOST_LINKED || piece.is(Block.Kind.CAPTION)) {
            return false;
        }
        if (index < first) {
            boolean near = title >= 0
                    && (isLead(piece.home()) || (length >= SHORTEST_LEAD && isProse(piece)) || isKeyPoint(piece));
            return near || (title >= 0 && isSubtitle(index));
        }
        return isLikeCore(piece.home()) || (isProse(piece) && length >= SHORTEST_SIBLING && isSibling(piece.home()));
    }

    private boolean isSubtitle(int index) {
        return index == title + 1
                && pieces.get(index).is(Block.Kind.HEADING)
                && pieces.get(index).linked() == 0;
    }

    /** What an article says in short above its text: an item that is a sentence. */
    private static boolean isKeyPoint(Piece piece) {
        String text = piece.block().text();
        return piece.is(Block.Kind.ITEM)
                && piece.linked() == 0
                && text.length() >= SHORTEST_POINT
                && text.endsWith(".");
    }

    private static boolean isProse(Piece piece) {
        return piece.is(Block.Kind.PARAGRAPH) || piece.is(Block.Kind.QUOTATION);
    }

    private boolean isLead(Element home) {
        Element parent = home.parent();
        return hints.of(home).contains(Hints.Hint.LEAD)
                || (parent != null && hints.of(parent).contains(Hints.Hint.LEAD));
    }

    /** Whether an element stands in a sibling of the core that has its class. */
    private boolean isLikeCore(Element home) {
        Element sibling = beside(home);
        return sibling != null
                && !sibling.className().isBlank()
                && sibling.className().equals(core.className());
    }

    private boolean isSibling(Element home) {
        Element sibling = beside(home);
        return home.equals(sibling)
                && core.parent() != null
                && !core.parent().normalName().equals("body");
    }

    private Element beside(Element home) {
        Element up = home;
        while (up != null && !Objects.equals(up.parent(), core.parent())) {
            up = up.parent();
        }
        return up;
    }

    /** A heading that only the title stands above is a second title. */
    private static Piece asLead(Piece piece) {
        return piece.is(Block.Kind.HEADING)
                ? new Piece(Block.of(Block.Kind.PARAGRAPH, piece.block().words()), piece.home(), piece.linked())
                : piece;
    }

    private static boolean isWithin(Element element, Element ancestor) {
        for (Element up = element; up != null; up = up.parent()) {
            if (up.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
