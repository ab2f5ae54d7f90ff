package balado.article.html;

import balado.article.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The terms and descriptions of a {@code dl}. */
final class Descriptions {

    /**
     * A description with the term before it.
     *
     * @param term empty for the second description of a term
     * @param text empty for a term without a description
     */
    record Entry(Optional<Element> term, Optional<Element> text) {}

    private static final Pattern ENDED = Pattern.compile("(?s).*[.:?!…;,]\\s*");

    private Descriptions() {}

    static List<Entry> of(Element list) {
        List<Entry> entries = new ArrayList<>();
        Element term = null;
        for (Element each : parts(list)) {
            boolean isTerm = each.normalName().equals("dt");
            if (!isTerm || term != null) {
                entries.add(new Entry(Optional.ofNullable(term), isTerm ? Optional.empty() : Optional.of(each)));
            }
            term = isTerm ? each : null;
        }
        if (term != null) {
            entries.add(new Entry(Optional.of(term), Optional.empty()));
        }
        return entries;
    }

    /** A term before its description. */
    static MarkedText introduced(MarkedText term) {
        return term.isBlank()
                ? MarkedText.of("")
                : term.strip().plus(ENDED.matcher(term.text()).matches() ? " " : " : ");
    }

    /** Terms and descriptions may be grouped in {@code div}s. */
    private static List<Element> parts(Element list) {
        List<Element> parts = new ArrayList<>();
        for (Node node : list.childNodes()) {
            if (node instanceof Element element) {
                boolean group = element.normalName().equals("div") && element.selectFirst("> dt, > dd") != null;
                parts.addAll(group ? element.children() : List.of(element));
            }
        }
        return parts;
    }
}
