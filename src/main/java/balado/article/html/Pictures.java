package balado.article.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pictures that belong to an article: large enough by what the page says, and with an address. */
final class Pictures {

    private static final int SMALLEST = 120;
    private static final Pattern SIZE = Pattern.compile("\\d{1,5}");
    private static final Pattern DRAWN = Pattern.compile("(?i)[^?#]*\\.(?:svg|gif)(?:[?#].*)?");

    private Pictures() {}

    /** The address of the picture that an element is or holds, when the element has no words. */
    static Optional<String> in(Element element) {
        boolean within =
                element.normalName().equals("picture") || element.normalName().equals("a");
        Element picture = element.normalName().equals("img") ? element : within ? element.selectFirst("img") : null;
        if (picture == null || isSmall(picture.attr("width")) || isSmall(picture.attr("height"))) {
            return Optional.empty();
        }
        String address = address(picture);
        return Links.isWeb(address) && !DRAWN.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }

    /** Where it is loaded late, {@code src} is a placeholder. */
    private static String address(Element picture) {
        String late = picture.hasAttr("data-src") ? picture.absUrl("data-src") : picture.absUrl("data-lazy-src");
        return late.isEmpty() ? picture.absUrl("src") : late;
    }

    private static boolean isSmall(String size) {
        return SIZE.matcher(size).matches() && Integer.parseInt(size) < SMALLEST;
    }
}
