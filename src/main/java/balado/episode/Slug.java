package balado.episode;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * ASCII names for folders and files: lower-case letters, digits and single hyphens, valid on every file system.
 * {@code "L'œuvre d'Éric" → "l-oeuvre-d-eric"}
 */
final class Slug {

    private static final int LONGEST = 60;
    private static final String NAMELESS = "episode";

    private static final Map<String, String> TRANSLITERATION = Table.rows("transliteration.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(cells -> cells.get(0), cells -> cells.get(1)));

    /** Device names of Windows, which are no file names there, whatever follows a dot (Microsoft, "Naming Files, Paths, and Namespaces"). */
    private static final Set<String> RESERVED = Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    Stream.of("com", "lpt")
                            .flatMap(device -> IntStream.range(0, 10).mapToObj(number -> device + number)))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-|-$");

    private Slug() {}

    /** The slug of the first of these names that has one. */
    static String ofFirst(List<String> names) {
        String slug = names.stream()
                .map(Slug::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(NAMELESS);
        String cut = cut(slug);
        return RESERVED.contains(cut) ? NAMELESS + "-" + cut : cut;
    }

    private static String words(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String ascii = letters.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> TRANSLITERATION.getOrDefault(letter, letter))
                .collect(Collectors.joining());
        return OUTER_HYPHENS.matcher(OTHERS.matcher(ascii).replaceAll("-")).replaceAll("");
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int edge = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, edge > 0 ? edge : LONGEST);
    }
}
