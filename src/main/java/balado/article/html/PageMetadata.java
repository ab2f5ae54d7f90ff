package balado.article.html;

import balado.article.Addresses;
import balado.article.Metadata;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Everything that a page says of its article beside the text. */
final class PageMetadata {

    private final Document page;
    private final Head head;
    private final JsonLd json;
    private final PageTitle title;

    PageMetadata(Document page) {
        this.page = page;
        this.head = new Head(page);
        this.json = JsonLd.of(page);
        this.title = PageTitle.of(page, head, json);
    }

    Optional<String> title() {
        return title.text();
    }

    /** The text of the article that is part of what the page says of it. */
    Optional<String> articleBody() {
        return json.text("articleBody").filter(each -> isFree());
    }

    /** Whether nothing says that one has to pay. */
    boolean isFree() {
        return json.texts("isAccessibleForFree").stream().noneMatch(each -> each.equalsIgnoreCase("false"))
                && head.first("article:content_tier")
                        .filter(each -> each.equals("locked") || each.equals("metered"))
                        .isEmpty();
    }

    /** The address the article is known by: its own, without what only says where a reader came from. */
    Optional<String> address() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        return Stream.of(
                        Optional.ofNullable(canonical).map(each -> each.absUrl("href")),
                        head.first("og:url"),
                        json.text("url"),
                        json.text("mainEntityOfPage"),
                        Optional.of(page.baseUri()))
                .flatMap(Optional::stream)
                .filter(Links::isWeb)
                .map(Addresses::withoutTracking)
                .findFirst();
    }

    /**
     * All of it.
     *
     * @param text the article's text, which tells its language
     */
    Metadata metadata(String text) {
        Optional<String> site =
                head.first("og:site_name", "application-name").or(json::site).or(title::site);
        return new Metadata(
                PageAuthor.of(page, head, json),
                new PageDate().of(page, head, json),
                address(),
                site,
                image(),
                new PageLanguage().of(page, head, json, text),
                Licence.of(page, json),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> image() {
        return head.first("og:image", "og:image:url", "og:image:secure_url")
                .or(() -> json.text("image"))
                .or(() -> head.first("twitter:image", "twitter:image:src"))
                .filter(each -> !each.isBlank());
    }
}
