package balado.article.fetch;

import balado.article.Table;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Reads the entries of a feed. */
final class EntryReader {

    /** Characters of text from which on what a feed gives is taken for an article, not for a teaser. */
    private static final int WHOLE_CONTENT = 800;

    /** The same of what the feed itself calls a description. */
    private static final int WHOLE_DESCRIPTION = 2000;

    /** Clocks of servers differ by less. */
    private static final int TOLERATED_HOURS = 24;

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

    private final Optional<URI> base;
    private final Instant now;
    private final Tracking tracking = new Tracking();
    private final List<String> cutEndings = Table.rows(EntryReader.class, "cut-endings.tsv", 1).stream()
            .map(row -> row.get(0))
            .toList();

    /**
     * A reader.
     *
     * @param base what relative links start at
     * @param now a later date is a mistake
     */
    EntryReader(Optional<URI> base, Instant now) {
        this.base = base;
        this.now = now;
    }

    /** The entry; empty when it says nothing that it could be known again by. */
    Optional<FeedEntry> read(Element entry) {
        Optional<String> id = text(entry, "guid", "id", "atom:id");
        Optional<URI> link = link(entry, id);
        Optional<String> title = plain(text(entry, "title", "atom:title"));
        String content = html(entry, "content:encoded", "content", "atom:content");
        String description = html(entry, "description", "summary", "atom:summary");
        boolean whole = isWhole(content, WHOLE_CONTENT);
        boolean described = !whole && isWhole(description, WHOLE_DESCRIPTION);
        String best = described || content.isBlank() ? description : content;
        return identity(id, link, title)
                .map(identity -> new FeedEntry(
                        identity,
                        title,
                        link,
                        author(entry),
                        published(entry),
                        best,
                        whole || described,
                        image(entry),
                        !media(entry, "audio").isEmpty()));
    }

    /** An address or URN by itself; what counts within its feed only, together with the feed's address. */
    private Optional<String> identity(Optional<String> id, Optional<URI> link, Optional<String> title) {
        if (id.filter(WebAddress::isMeant).isPresent()) {
            return linked(id.get()).map(URI::toString).or(() -> id);
        }
        if (id.filter(each -> SCHEME.matcher(each).matches()).isPresent()) {
            return id;
        }
        String feed = base.map(URI::toString).orElse("");
        return id.map(each -> feed + "#" + each)
                .or(() -> link.map(URI::toString))
                .or(() -> title.map(each -> feed + "#" + each));
    }

    private Optional<URI> link(Element entry, Optional<String> id) {
        Stream<String> original = text(entry, "feedburner:origLink").stream();
        Stream<String> atom = named(entry, "link", "atom:link")
                .filter(each -> each.hasAttr("href"))
                .filter(each -> each.attr("rel").isEmpty() || each.attr("rel").equals("alternate"))
                .map(each -> each.attr("href"));
        Stream<String> rss = named(entry, "link").map(Element::text);
        Stream<String> permanent = named(entry, "guid")
                .filter(each -> !each.attr("isPermaLink").equals("false"))
                .flatMap(each -> id.stream())
                .filter(WebAddress::isMeant);
        return Stream.of(original, atom, rss, permanent)
                .flatMap(each -> each)
                .filter(each -> !each.isBlank())
                .flatMap(each -> linked(each).stream())
                .findFirst();
    }

    private Optional<URI> linked(String link) {
        URI start = base.orElse(URI.create("about:blank"));
        return WebAddress.linked(start, link).map(tracking::without);
    }

    private static Optional<String> author(Element entry) {
        Stream<String> atom = named(entry, "author", "atom:author")
                .flatMap(each -> named(each, "name", "atom:name"))
                .map(Element::text);
        Stream<String> rss =
                named(entry, "dc:creator", "author", "itunes:author").map(Element::text);
        return Stream.concat(atom, rss)
                .map(String::strip)
                .map(each -> {
                    Matcher mail = MAIL_AND_NAME.matcher(each);
                    return mail.matches() ? mail.group(1).strip() : each;
                })
                .filter(each -> !each.isEmpty() && !each.contains("@"))
                .findFirst()
                .flatMap(each -> plain(Optional.of(each)));
    }

    private Optional<OffsetDateTime> published(Element entry) {
        return Stream.of(
                        "pubDate",
                        "published",
                        "atom:published",
                        "dc:date",
                        "dcterms:created",
                        "updated",
                        "atom:updated")
                .flatMap(name -> text(entry, name).stream())
                .flatMap(each -> FeedDates.parse(each).stream())
                .filter(date -> date.minusHours(TOLERATED_HOURS).toInstant().isBefore(now))
                .findFirst();
    }

    private Optional<String> image(Element entry) {
        Stream<Element> thumbnails = entry.getElementsByTag("media:thumbnail").stream();
        return Stream.concat(media(entry, "image").stream(), thumbnails)
                .flatMap(each -> linked(each.attr("url")).stream())
                .map(URI::toString)
                .findFirst();
    }

    /** Files of a kind that come with an entry. */
    private static List<Element> media(Element entry, String kind) {
        Stream<Element> atom = named(entry, "link", "atom:link")
                .filter(each -> each.attr("rel").equals("enclosure"));
        Stream<Element> others =
                Stream.concat(named(entry, "enclosure"), entry.getElementsByTag("media:content").stream());
        return Stream.concat(atom, others)
                .filter(each -> each.attr("type").startsWith(kind)
                        || each.attr("medium").equals(kind))
                .toList();
    }

    /** The HTML that an element holds, as text or as elements of its own. */
    private static String html(Element entry, String... names) {
        return named(entry, names)
                .filter(each ->
                        !each.attr("type").contains("/") || each.attr("type").startsWith("text/"))
                .map(each -> switch (each.attr("type")) {
                    case "xhtml" -> each.html();
                    case "text", "text/plain" -> Entities.escape(each.wholeText());
                    default -> each.childrenSize() > 0 ? each.html() : each.wholeText();
                })
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
    }

    private boolean isWhole(String html, int length) {
        String text = Jsoup.parse(html).text().strip();
        String end = text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s.»→>]+$", "");
        return text.length() >= length
                && cutEndings.stream().noneMatch(ending -> end.endsWith(ending) || text.endsWith(ending));
    }

    private static Optional<String> text(Element entry, String... names) {
        return named(entry, names)
                .map(each -> each.wholeText().strip())
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    /** Titles and names hold markup and entities of HTML at times. */
    private static Optional<String> plain(Optional<String> html) {
        return html.map(each -> Jsoup.parse(each).text().strip()).filter(each -> !each.isEmpty());
    }

    private static Stream<Element> named(Element parent, String... names) {
        List<String> wanted = Arrays.asList(names);
        return wanted.stream()
                .flatMap(name ->
                        parent.children().stream().filter(each -> each.tagName().equals(name)));
    }
}
