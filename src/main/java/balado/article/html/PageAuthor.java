package balado.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote an article, as its page says. */
final class PageAuthor {

    private static final int LONGEST = 100;
    private static final Pattern BY = Pattern.compile("(?iU)^(?:publié |écrit |article |texte |propos recueillis )?(?:par|by|de) |[ ,|·-]+$");
    private static final String NAMED = "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], .author .fn, .author-name, .byline .author,"
            + " .entry-author, .auteur, .Article__author, a[href*=/auteur/], a[href*=/author/]";

    private PageAuthor() {}

    static Optional<String> of(Document page, Head head, JsonLd json) {
        return Stream.of(
                        json.names("author"),
                        head.first("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author"),
                        json.names("creator"),
                        named(page))
                .flatMap(Optional::stream)
                .map(name -> BY.matcher(name.strip()).replaceAll("").strip())
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !Links.isWeb(name))
                .findFirst();
    }

    private static Optional<String> named(Document page) {
        Element element = page.selectFirst(NAMED);
        return Optional.ofNullable(element).map(Element::text);
    }
}
