package balado.article.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The licence of a page's text: {@code rel=license}, named as <a href="https://spdx.org/licenses/">SPDX</a> does where it is one of Creative Commons. */
final class Licence {

    private static final Pattern COMMONS = Pattern.compile(
            "https?://(?:www\\.)?creativecommons\\.org/(licenses|publicdomain)/([a-z-]+)/(\\d\\.\\d)(?:/.*)?");

    private Licence() {}

    static Optional<String> of(Document page, JsonLd json) {
        Element link = page.selectFirst("link[rel~=license], a[rel~=license]");
        return Stream.of(Optional.ofNullable(link).map(each -> each.absUrl("href")), json.text("license"))
                .flatMap(Optional::stream)
                .filter(each -> !each.isBlank())
                .map(Licence::name)
                .findFirst();
    }

    private static String name(String address) {
        Matcher commons = COMMONS.matcher(address);
        if (!commons.matches()) {
            return address;
        }
        String kind = commons.group(2).toUpperCase(Locale.ROOT);
        return commons.group(1).equals("licenses") ? "CC-" + kind + "-" + commons.group(3) : "CC0-" + commons.group(3);
    }
}
