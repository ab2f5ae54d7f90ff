package balado.article.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Elements that a browser does not show. */
final class Hidden {

    private static final Pattern STYLE = Pattern.compile(
            "(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all|opacity\\s*:\\s*0(?:\\.0*)?\\s*(?:;|$))");

    private Hidden() {}

    /** Whether an element says so itself; a formula is hidden where a picture of it is shown, and read all the same. */
    static boolean is(Element element) {
        boolean hidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && STYLE.matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find());
        return hidden && element.selectFirst("math") == null;
    }
}
