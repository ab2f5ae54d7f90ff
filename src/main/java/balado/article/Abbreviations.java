package balado.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The abbreviations of {@code abbreviations.tsv}, each ending in a stop that need not end the sentence. */
final class Abbreviations {

    /** What an abbreviation says about the sentence it stands in. */
    enum Kind {
        /** A name follows: {@code M.}, {@code Dr.} */
        TITLE,
        /** A number follows, else it is a word that looks the same: {@code art.}, {@code vol.} */
        NUMBER,
        /** A number, a name or a word follows: {@code p.}, {@code cf.} */
        REFERENCE,
        /** The sentence may end: {@code etc.}, {@code av. J.-C.} */
        ENDING
    }

    private final Map<String, Kind> kinds = new HashMap<>();

    Abbreviations() {
        for (List<String> row : Table.rows(Table.class, "abbreviations.tsv", 2)) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            String written = row.get(0);
            kinds.put(written, kind);
            if (written.length() > 2) { // one capital letter with its stop is an initial
                kinds.putIfAbsent(Character.toUpperCase(written.charAt(0)) + written.substring(1), kind);
            }
        }
    }

    /** The kind of the abbreviation that a word with its stop is, or the two words that it ends. */
    Optional<Kind> find(String before, String word) {
        Kind two = kinds.get(before + " " + word);
        return Optional.ofNullable(two == null ? kinds.get(word) : two);
    }
}
