package balado.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that say who wrote an article and nothing else: {@code Par Claire Fontanel (avec AFP)}. Immutable. */
final class Signatures {

    /** One or two people, each with two names at least; particles are small. */
    private static final String NAME =
            "\\p{Lu}[\\p{L}'.-]*(?:,? (?:(?:de|du|des|le|la|von|van|ben|el|et) )*(?:d')?\\p{Lu}[\\p{L}'.-]*)+";

    /** A full stop behind a name, not behind an initial. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll})\\.+$");

    private static final int LONGEST = 150;

    private final List<Pattern> patterns = Table.rows(Table.class, "signatures.tsv", 2).stream()
            .map(row -> Pattern.compile(row.get(0).replace("{name}", NAME)))
            .toList();

    /** The author that a line names. */
    Optional<String> find(String line) {
        return patterns.stream()
                .filter(pattern -> line.length() <= LONGEST)
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .map(matcher -> STOP.matcher(matcher.group(1).strip()).replaceFirst(""))
                .findFirst();
    }
}
