package balado.episode;

import java.util.regex.Pattern;

/** Text that every output can carry: one line, without what XML 1.0 does not allow and without direction controls, which reorder what stands beside them. */
final class OneLine {

    private static final Pattern NOT_SHOWN = Pattern.compile(
            "[\\p{Cs}\\p{Co}\\uFFFE\\uFFFF\\uFEFF\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]|[\\p{Cc}&&[^\\t\\n\\r\\u0085]]");
    private static final Pattern BREAKABLE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKABLE_SPACE
                .matcher(NOT_SHOWN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
