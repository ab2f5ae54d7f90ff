package balado.article.html;

import balado.article.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day an article was published, as its page says. */
final class PageDate {

    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-?(\\d{2})-?(\\d{2})(?:\\D.*)?");
    private static final Pattern SLASHES = Pattern.compile(".*?\\b(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})\\b.*");
    private static final Pattern WORDS =
            Pattern.compile("(?U).*?\\b(\\d{1,2})(?:er)? (\\p{L}{3,9})\\.? ((?:19|20)\\d{2})\\b.*");

    private static final Pattern PUBLISHED = Pattern.compile(
            "^[^\\p{L}\\d]*(?:publiée?|postée?|diffusée?|mise? en ligne) le\\b.*(?:19|20)\\d{2}\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int LONGEST_LINE = 80;

    private final Map<String, Integer> months = new HashMap<>();

    PageDate() {
        for (List<String> row : Table.rows(PageDate.class, "months.tsv", 2)) {
            months.put(row.get(0), Integer.valueOf(row.get(1)));
        }
    }

    /** Its day by the first source that says one that is one. */
    Optional<LocalDate> of(Document page, Head head, JsonLd json) {
        Stream<Optional<String>> told = Stream.of(
                json.text("datePublished"),
                head.first(
                        "article:published_time",
                        "datepublished",
                        "og:published_time",
                        "date",
                        "pubdate",
                        "publish_date"),
                head.first(
                        "dc.date.issued",
                        "dcterms.issued",
                        "dc.date.created",
                        "dcterms.created",
                        "dc.date",
                        "dcterms.date",
                        "parsely-pub-date"),
                attribute(page, "[itemprop=datePublished]"),
                json.text("dateCreated"),
                attribute(page, "time[pubdate]"),
                attribute(page, "header time[datetime]"),
                attribute(page, "time[datetime]"),
                attribute(page, "abbr.published"),
                inWords(page),
                head.first("dc.date.modified", "dcterms.modified", "article:modified_time", "last-modified"));
        return told.flatMap(Optional::stream)
                .flatMap(each -> parse(each).stream())
                .findFirst();
    }

    /** The day that a text names first. */
    Optional<LocalDate> parse(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return day(slashes.group(3), Integer.parseInt(slashes.group(2)), slashes.group(1));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches()
                ? day(words.group(3), months.getOrDefault(words.group(2).toLowerCase(Locale.ROOT), 0), words.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) { // not a day
            return Optional.empty();
        }
    }

    /** A line of its own: {@code # Posté le samedi 14 mars 2009 18:07}. */
    private static Optional<String> inWords(Document page) {
        return page.getElementsMatchingOwnText(PUBLISHED).stream()
                .map(Element::text)
                .filter(each -> each.length() <= LONGEST_LINE)
                .findFirst();
    }

    private static Optional<String> attribute(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null
                ? Optional.empty()
                : Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), element.text())
                        .filter(each -> !each.isBlank())
                        .findFirst();
    }
}
