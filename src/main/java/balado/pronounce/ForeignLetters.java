package balado.pronounce;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Letters that French does not have, as a French reader takes them: {@code š} for {@code s}, {@code ø} for {@code eu}. */
final class ForeignLetters {

    private static final Pattern FRENCH = Pattern.compile("[a-zàâäéèêëîïôöùûüÿçœæñ]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Map<String, String> letters = Table.rows("foreign-letters").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    /** The letter without its accents, a ligature opened; the same when nothing is known of it. */
    String french(int letter) {
        String bare = MARKS.matcher(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return letters.getOrDefault(bare, bare);
    }

    /** A word in lower case, its letters that French does not know as a French reader takes them. */
    String bare(String word) {
        if (FRENCH.matcher(word).matches()) {
            return word;
        }
        StringBuilder bare = new StringBuilder();
        word.codePoints().forEach(letter -> {
            String text = Character.toString(letter);
            bare.append(FRENCH.matcher(text).matches() ? text : french(letter));
        });
        return bare.toString();
    }
}
