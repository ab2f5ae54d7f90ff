package balado.article.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * What elements are by their names, as <a href="https://html.spec.whatwg.org/multipage/rendering.html">HTML</a> has browsers show them; those of
 * older pages too.
 */
final class Tags {

    /** They begin on a line of their own. */
    private static final Set<String> BLOCKS =
            names("html body address article aside blockquote center dd details dir div dl dt fieldset"
                    + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu multicol nav ol p pre search section summary"
                    + " table caption tbody thead tfoot tr td th ul");

    /** They have no words, or words for the machine or for filling in, or words that were withdrawn. */
    private static final Set<String> SILENT =
            names("area audio base button canvas col colgroup datalist del dialog embed frame frameset head"
                    + " iframe input link map meta meter noframes noscript object optgroup option output param progress rp rt rtc s script select source"
                    + " strike style svg template textarea title track video");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** The button that opens what a heading heads has the heading's words. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                && !(element.normalName().equals("button") && element.parent() != null && isHeading(element.parent()));
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Those at and below an element that hold a block, however deep: they are laid out as blocks themselves. Takes linear time. */
    static Set<Element> holders(Element root) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && isBlock(element)) {
                        Element up = element;
                        while (up != null && holders.add(up)) {
                            up = up.equals(root) ? null : up.parent();
                        }
                    }
                },
                root);
        return holders;
    }

    private static Set<String> names(String text) {
        return Set.of(text.split(" ", -1));
    }
}
