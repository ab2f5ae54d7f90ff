package balado.article.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What an article is called.
 *
 * @param text its title; empty when nothing on the page says one
 * @param site the name of the site, as the page's window title adds it
 */
record PageTitle(Optional<String> text, Optional<String> site) {

    private static final Pattern LAST_PART = Pattern.compile("(.+?)\\s+[|–—•»·:-]\\s+([^|–—•»]{2,40})");

    /** Cut off by a program. */
    private static final Pattern CUT = Pattern.compile(".*(?:…|\\.\\.\\.)");

    static PageTitle of(Document page, Head head, JsonLd json) {
        String window = page.title().strip();
        Matcher parts = LAST_PART.matcher(window);
        boolean split = parts.matches();
        List<String> headings = page.select("h1, h2, h3").stream()
                .filter(each -> !leadsHome(each))
                .map(Element::text)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        Optional<String> named = Stream.of(
                        json.text("headline"),
                        head.first("og:title", "twitter:title", "dc.title", "dcterms.title"),
                        json.text("name"))
                .flatMap(Optional::stream)
                .map(each -> Parser.unescapeEntities(each, false))
                .filter(each -> !CUT.matcher(each).matches())
                .findFirst()
                .map(each -> withoutSite(each, head, each.equals(window) ? headings : List.of()));
        String own = split ? parts.group(1) : window;
        Optional<String> title = named.or(() -> heading(headings, window))
                .or(() -> Optional.of(page.select("h1"))
                        .filter(each -> each.size() == 1)
                        .map(each -> each.text().strip())
                        .filter(each -> !each.isEmpty()))
                .or(() -> Optional.of(own).filter(each -> !each.isEmpty()));
        boolean suffix =
                split && title.filter(each -> Titles.same(each, parts.group(1))).isPresent();
        return new PageTitle(title, suffix ? Optional.of(parts.group(2)) : Optional.empty());
    }

    /** The longest heading that the window is called after. */
    private static Optional<String> heading(List<String> headings, String window) {
        return headings.stream()
                .filter(each -> Titles.letters(window).contains(Titles.letters(each)))
                .max(Comparator.comparingInt(String::length));
    }

    /** The name of a site leads to its first page. */
    private static boolean leadsHome(Element heading) {
        return heading.selectFirst("a[href=/], a[rel~=home]") != null;
    }

    /** Without the name of the site, or, where the page names none, without what a heading of those given does not have. */
    private static String withoutSite(String title, Head head, List<String> headings) {
        Matcher parts = LAST_PART.matcher(title);
        if (!parts.matches()) {
            return title;
        }
        Optional<String> site = head.first("og:site_name", "application-name");
        boolean added = site.map(each -> each.equalsIgnoreCase(parts.group(2)))
                .orElseGet(() -> headings.contains(parts.group(1)));
        return added ? parts.group(1) : title;
    }
}
