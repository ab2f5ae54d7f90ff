package balado.pronounce;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of words beside their sound. */
final class Words {

    private static final Set<String> LEADING_AWAY = Set.of("prep", "conj", "pron", "aux");

    private final Map<String, String> roles = new HashMap<>();
    private final Set<String> aspirated = new HashSet<>();
    private final Set<String> aspiratedStems = new HashSet<>();

    Words() {
        Table.rows("function-words").forEach(row -> roles.put(row.get(0), row.get(1)));
        for (List<String> row : Table.rows("h-aspire")) {
            String word = row.get(0);
            if (word.endsWith("*")) {
                aspiratedStems.add(word.substring(0, word.length() - 1));
            } else {
                aspirated.add(word);
            }
        }
    }

    /** Whether the word bears no accent of its own. */
    boolean isFunctionWord(String word) {
        return roles.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the word is none that a determiner, a numeral or an adjective before it could belong to. */
    boolean leadsAway(String word) {
        return LEADING_AWAY.contains(roles.getOrDefault(word, ""));
    }

    /** Whether nothing is elided or linked before the word though it begins with a vowel. */
    boolean refusesLiaison(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (aspirated.contains(lower)) {
            return true;
        }
        for (int end = 2; end <= lower.length(); end++) {
            if (aspiratedStems.contains(lower.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
