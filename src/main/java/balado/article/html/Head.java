package balado.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What {@code meta} elements say: <a href="https://ogp.me">Open Graph</a>, <a href="https://www.dublincore.org/specifications/dublin-core/dcq-html/">Dublin
 * Core</a>, microdata and HTML's own names.
 */
final class Head {

    private final Map<String, List<String>> values = new HashMap<>();

    Head(Document page) {
        for (Element meta : page.select("meta[content]")) {
            String name = first(meta, "property", "name", "itemprop", "http-equiv");
            String value = meta.attr("content").strip();
            if (!name.isEmpty() && !value.isEmpty()) {
                values.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(value);
            }
        }
    }

    /** The value of the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private static String first(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return "";
    }
}
