package balado.normalize;

import balado.article.UserTable;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Abbreviations that a user has written down, what is written and what is said: {@code CHU} → {@code centre hospitalier universitaire}. What is
 * said has letters, apostrophes, hyphens and spaces only, so that no digit and no symbol is left to be said.
 */
public final class UserAbbreviations {

    private static final Pattern NOT_SAID = Pattern.compile("[^\\p{L}\\p{M}'’ -]");

    private final Map<String, String> spoken = new TreeMap<>();

    private UserAbbreviations() {}

    /**
     * Reads lines of what is written, a tab, and what is said.
     *
     * @param limits how large the file and its lines may be
     * @return what is said by what is written, in the order of the latter, unmodifiable
     * @throws IOException when the file cannot be read or a line cannot be followed; the message is one line with file, line and remedy
     */
    public static Map<String, String> read(Path file, Limits limits) throws IOException {
        UserAbbreviations abbreviations = new UserAbbreviations();
        for (UserTable.Row row : UserTable.read(file, limits)) {
            abbreviations.add(row.place(), row.written(), row.value());
        }
        return Collections.unmodifiableMap(abbreviations.spoken);
    }

    /**
     * Checks abbreviations that stand in a settings file.
     *
     * @param place the file and the key, as an error names them
     * @throws NormalizeException when one cannot be followed; the message is one line with place, abbreviation and remedy
     */
    public static Map<String, String> of(Map<String, String> written, String place) throws NormalizeException {
        UserAbbreviations abbreviations = new UserAbbreviations();
        for (Map.Entry<String, String> each : written.entrySet()) {
            abbreviations.add(place, each.getKey().strip(), each.getValue().strip());
        }
        return Collections.unmodifiableMap(abbreviations.spoken);
    }

    private void add(String where, String written, String said) throws NormalizeException {
        if (Text.of(written).view().isBlank()) {
            throw new NormalizeException(where + ": nothing is written; write an abbreviation before what is said");
        }
        Matcher notSaid = NOT_SAID.matcher(said);
        if (notSaid.find()) {
            throw new NormalizeException(
                    where + ": '" + written + "' is to be said '" + said + "', but nobody can say '"
                            + said.substring(notSaid.start(), said.offsetByCodePoints(notSaid.start(), 1))
                            + "'; write it in words");
        }
        if (said.codePoints().noneMatch(Character::isLetter)) {
            throw new NormalizeException(
                    where + ": nothing is said for '" + written + "'; write what is said in words");
        }
        if (spoken.put(written, said) != null) {
            throw new NormalizeException(where + ": '" + written + "' stands here for the second time; keep one line");
        }
    }
}
