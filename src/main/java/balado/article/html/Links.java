package balado.article.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** The links of an element. */
final class Links {

    private Links() {}

    /** The address on the web that all of an element's words lead to. */
    static Optional<String> whole(Element element) {
        Element link = element.selectFirst("a[href]");
        boolean all = link != null && link.text().strip().equals(element.text().strip());
        return all
                ? Optional.of(link.absUrl("href")).filter(Links::isWeb).filter(each -> !leadsWithin(each, element))
                : Optional.empty();
    }

    /** How many characters of an element are links. */
    static int length(Element element) {
        return element.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static boolean leadsWithin(String address, Element element) {
        return address.indexOf('#') >= 0 && address.startsWith(element.baseUri() + "#");
    }
}
