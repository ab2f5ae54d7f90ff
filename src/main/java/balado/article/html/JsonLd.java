package balado.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in <a href="https://www.w3.org/TR/json-ld11/">JSON-LD</a> in the words of <a href="https://schema.org/Article">schema.org</a>. */
final class JsonLd {

    private static final Pattern ARTICLE = Pattern.compile(
            "(?:https?://schema\\.org/)?(?:\\w*Article|\\w*BlogPosting|LiveBlogPosting|Report|Recipe|Review|CreativeWork|QAPage|HowTo)");

    /** Each array or object counts; pages of shops have thousands. */
    private static final int MOST_LOOKED_AT = 5000;

    private final Map<?, ?> article;
    private final List<Map<?, ?>> all;

    private JsonLd(Map<?, ?> article, List<Map<?, ?>> all) {
        this.article = article;
        this.all = all;
    }

    static JsonLd of(Document page) {
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            collect(LenientJson.read(script.data()), objects);
        }
        Map<?, ?> article =
                objects.stream().filter(JsonLd::isArticle).findFirst().orElse(Map.of());
        return new JsonLd(article, objects);
    }

    /** A value of the article as text; of a thing its name or its address. */
    Optional<String> text(String key) {
        return texts(key).stream().findFirst();
    }

    /** All values of the article. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        addTexts(article.get(key), texts, key);
        return texts;
    }

    /** Names of people, joined by commas. */
    Optional<String> names(String key) {
        return Optional.of(texts(key).stream()
                        .filter(each -> !Links.isWeb(each))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(each -> !each.isEmpty());
    }

    /** The name of the site. */
    Optional<String> site() {
        return text("publisher")
                .filter(each -> !Links.isWeb(each))
                .or(() -> all.stream()
                        .filter(each -> hasType(each, "WebSite"))
                        .map(each -> each.get("name"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst());
    }

    private void addTexts(Object value, List<String> texts, String key) {
        if (value instanceof String text && !text.isBlank()) {
            texts.add(text.strip());
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addTexts(each, texts, key));
        } else if (value instanceof Map<?, ?> thing) {
            Object told = thing.get(key.equals("image") ? "url" : "name");
            Object reference = thing.get("@id");
            if (told instanceof String || told instanceof List) {
                addTexts(told, texts, key);
            } else if (reference != null && !key.isEmpty()) {
                all.stream()
                        .filter(each -> each != thing && reference.equals(each.get("@id")))
                        .limit(1)
                        .forEach(each -> addTexts(each.get(key.equals("image") ? "url" : "name"), texts, ""));
            }
        }
    }

    private static void collect(Object value, List<Map<?, ?>> objects) {
        if (objects.size() > MOST_LOOKED_AT) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(each -> collect(each, objects));
        } else if (value instanceof Map<?, ?> map) {
            objects.add(map);
            collect(map.get("@graph"), objects);
            collect(map.get("mainEntity"), objects);
        }
    }

    private static boolean isArticle(Map<?, ?> thing) {
        return types(thing).stream().anyMatch(type -> ARTICLE.matcher(type).matches());
    }

    private static boolean hasType(Map<?, ?> thing, String type) {
        return types(thing).contains(type);
    }

    private static List<String> types(Map<?, ?> thing) {
        Object type = thing.get("@type");
        return type instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : type == null ? List.of() : List.of(type.toString());
    }
}
