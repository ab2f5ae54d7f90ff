package balado.episode;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for files and folders: {@code "Un été à l'œuvre !" → "un-ete-a-l-oeuvre"}. */
final class Slug {

    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Names of devices, which Windows does not take for files. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private Slug() {}

    /** Lower-case ASCII letters, digits and single hyphens, 60 characters at most, cut between words; never empty. */
    static String of(String text) {
        String ascii =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = ascii.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String slug = shorten(trim(OTHERS.matcher(lower).replaceAll("-")));
        if (slug.isEmpty()) {
            return "episode";
        }
        return RESERVED.matcher(slug).matches() ? "episode-" + slug : slug;
    }

    private static String shorten(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', LONGEST);
        return trim(slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST));
    }

    private static String trim(String slug) {
        int start = 0;
        int end = slug.length();
        while (start < end && slug.charAt(start) == '-') {
            start++;
        }
        while (end > start && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(start, end);
    }
}
