package balado.article.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote an article, as its page says. */
final class PageAuthor {

    private static final Pattern BY_ALONE = Pattern.compile("^\\s*(?i:par|by)\\s*$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: [\\p{L}'’.-]+){1,4}");
    private static final Pattern BY_NAME = Pattern.compile("(?iU)^\\s*(?:par|by) \\S.{1,60}");
    private static final int LONGEST = 100;
    private static final Pattern BY =
            Pattern.compile("(?iU)^(?:publié |écrit |article |texte |propos recueillis )?(?:par|by|de) |[ ,|·-]+$");
    private static final String NAMED =
            "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author .fn, .author-name, .byline .author,"
                    + " .entry-author, .auteur, .Article__author, a[href*=/auteur/], a[href*=/author/]";

    private PageAuthor() {}

    /** The first that is named; one that is called like the site only if nobody else is. */
    static Optional<String> of(Document page, Head head, JsonLd json) {
        Optional<String> site = head.first("og:site_name", "application-name");
        List<String> names = Stream.of(
                        json.names("author"),
                        head.first(
                                "author",
                                "article:author",
                                "dc.creator",
                                "dcterms.creator",
                                "parsely-author",
                                "sailthru.author"),
                        json.names("creator"),
                        named(page))
                .flatMap(Optional::stream)
                .map(name -> BY.matcher(name.strip()).replaceAll("").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !Links.isWeb(name))
                .toList();
        return names.stream()
                .filter(name -> site.filter(name::equalsIgnoreCase).isEmpty())
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    private static Optional<String> named(Document page) {
        Element element = page.selectFirst(NAMED);
        return Optional.ofNullable(element)
                .or(() -> behindBy(page))
                .map(Element::text)
                .or(() -> page.select(".author").eachText().stream()
                        .filter(each -> BY_NAME.matcher(each).matches())
                        .findFirst());
    }

    /** What stands behind the word alone: {@code <span>Par </span><a href="…">Lina Moreau</a>}. */
    private static Optional<Element> behindBy(Document page) {
        return page.getElementsMatchingOwnText(BY_ALONE).stream()
                .flatMap(each -> Stream.of(each.firstElementChild(), each.nextElementSibling()))
                .filter(Objects::nonNull)
                .filter(each -> NAME.matcher(each.text()).matches())
                .findFirst();
    }
}
