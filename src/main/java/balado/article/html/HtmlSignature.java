package balado.article.html;

import balado.article.Input;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an input is HTML, by what a server says, by the ending of its name, by how it begins. */
final class HtmlSignature {

    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml");

    /** What servers say of what they do not know. */
    private static final Set<String> UNKNOWN = Set.of("application/octet-stream", "text/xml", "application/xml");

    private static final Pattern ENDING = Pattern.compile("(?i).+\\.(?:html?|xhtml|xht|shtml|php|aspx?|jsp)");
    private static final int LOOKED_AT = 1024;

    /** Comments and a declaration may stand before the first tag. */
    private static final Pattern BEGIN = Pattern.compile("(?is)\\W{0,3}\\s*(?:<\\?xml[^>]*>\\s*|<!--.{0,900}?-->\\s*)*"
            + "<(?:!doctype\\s+html|html|head|body|title|meta|article|main|div|section|p|h1|table|script|span|a)\\b.*");

    private HtmlSignature() {}

    static boolean of(Input input) {
        if (input.type().isPresent() && !UNKNOWN.contains(input.type().get())) {
            return TYPES.contains(input.type().get().toLowerCase(Locale.ROOT));
        }
        String begin =
                new String(input.bytes(), 0, Math.min(input.bytes().length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return ENDING.matcher(input.name()).matches() || BEGIN.matcher(begin).matches();
    }
}
