package balado.article.document;

import balado.article.Block;
import balado.article.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What of a book is not read aloud: cover, title page, copyright, table of contents, notes. */
final class EpubLeftOut {

    /** A page outside of the table of contents says at least so much when it is part of the text, in characters. */
    private static final int SHORTEST_TEXT = 600;

    private static final Pattern RIGHTS = Pattern.compile("©|\\bISBN\\b|(?i:tous droits réservés|dépôt légal)");
    private static final Pattern NOTE_MARK = Pattern.compile("[\\[(]?(?:\\d{1,4}|[*†‡]{1,3}|[a-z])[\\])]?\\.?|↩.*|↑");
    private static final String ANCHORED = "a[href*=#]";

    private final Set<String> titles;
    private final Set<String> types;

    EpubLeftOut() {
        List<List<String>> rows = Table.rows(EpubLeftOut.class, "left-out-pages.tsv", 2);
        titles = words(rows, "title");
        types = words(rows, "type");
    }

    private static Set<String> words(List<List<String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
    }

    boolean hasTitle(String title) {
        return titles.contains(
                title.strip().toLowerCase(Locale.ROOT).replaceAll("[.:…]+$", "").strip());
    }

    boolean isType(String type) {
        return types.contains(type.toLowerCase(Locale.ROOT));
    }

    /** Whether a page that the table of contents does not have is left out: it is short, or about rights. */
    boolean isMarginal(List<Block> blocks) {
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        return text.length() < SHORTEST_TEXT
                || (text.length() < 4 * SHORTEST_TEXT && RIGHTS.matcher(text).find());
    }

    /** What a page says it is, by its body or by the one part that it consists of. */
    Set<String> types(Element body) {
        Set<String> found = new HashSet<>(types(body, "epub:type"));
        Element part = body;
        while (part.childrenSize() == 1) {
            part = part.child(0);
            found.addAll(types(part, "epub:type"));
        }
        return found;
    }

    private static Set<String> types(Element element, String attribute) {
        return element.attr(attribute).isBlank()
                ? Set.of()
                : Set.of(element.attr(attribute).strip().split("\\s+", 2));
    }

    /** Takes notes and their marks off a page: those that it says are notes, and those that link back to their mark. */
    void removeNotes(Element body) {
        for (Element element : body.select("[epub:type], [role^=doc-]")) {
            boolean isNote = types(element, "epub:type").stream().anyMatch(this::isType)
                    || isType(element.attr("role").replaceFirst("^doc-", ""));
            if (isNote && !element.equals(body) && element.parent() != null) {
                element.remove();
            }
        }
        Set<String> marked = new HashSet<>();
        for (Element link : body.select(ANCHORED)) {
            if (NOTE_MARK.matcher(link.text().strip()).matches()) {
                marked.add(link.attr("href").substring(link.attr("href").indexOf('#') + 1));
            }
        }
        marked.forEach(id -> removeNote(body, id));
    }

    /** The paragraph of an anchor that a mark leads to, when its own mark leads back. */
    private static void removeNote(Element body, String id) {
        Element anchor = id.isEmpty() ? null : body.getElementById(id);
        Element block = anchor == null ? null : anchor.closest("p, li, dd, aside, div");
        if (block == null || block.equals(body)) {
            return;
        }
        Element back = block.selectFirst(ANCHORED);
        boolean begins = back != null
                && NOTE_MARK.matcher(back.text().strip()).matches()
                && block.text().strip().startsWith(back.text().strip());
        boolean isReturn = back != null && block.select(ANCHORED).last().text().matches("[↩↑].*");
        if (begins || isReturn) {
            block.remove();
        }
    }
}
