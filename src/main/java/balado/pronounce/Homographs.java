package balado.pronounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that are written alike and said differently, decided by their neighbours; rules and words are data. */
final class Homographs {

    private static final int FAR = 6;
    private static final int NEAR = 3;
    private static final String PAUSE = "*";
    /** A line of the table. */
    private record Rule(List<String> before, List<String> behind, List<Phoneme> phonemes, String name) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final VerbEndings verbEndings = new VerbEndings();

    Homographs() {
        for (List<String> row : Table.rows("homographs")) {
            Rule rule = new Rule(words(row.get(1)), words(row.get(2)), Sampa.parse(row.get(3)), row.get(4));
            rules.computeIfAbsent(row.get(0), word -> new ArrayList<>()).add(rule);
        }
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.isSettled() || draft.isForeign()) {
                continue;
            }
            verbEndings.resolve(drafts, i);
            for (Rule rule : rules.getOrDefault(draft.key(), List.of())) {
                if (fits(rule, drafts, i)) {
                    draft.replace(rule.phonemes(), "homograph " + rule.name());
                    break;
                }
            }
        }
    }

    private static boolean fits(Rule rule, List<Draft> drafts, int index) {
        return fitsBefore(rule.before(), drafts, index) && fitsBehind(rule.behind(), drafts, index);
    }

    private static boolean fitsBefore(List<String> wanted, List<Draft> drafts, int index) {
        if (wanted.isEmpty()) {
            return true;
        }
        boolean far = wanted.get(0).startsWith("~");
        int first = far ? Math.max(0, index - FAR) : index - 1;
        for (int i = index - 1; i >= first && i >= 0; i--) {
            if (drafts.get(i).isFollowedByBreak()) {
                return false;
            }
            if (matches(wanted, drafts.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsBehind(List<String> wanted, List<Draft> drafts, int index) {
        if (wanted.isEmpty()) {
            return true;
        }
        boolean far = wanted.get(0).startsWith("~");
        int last = Math.min(drafts.size() - 1, index + (far ? NEAR : 1));
        for (int i = index; i <= last; i++) {
            if (i > index && matches(wanted, drafts.get(i).key())) {
                return true;
            }
            if (i + 1 == drafts.size() || drafts.get(i).isFollowedByBreak()) {
                return i == index && wanted.contains(PAUSE);
            }
        }
        return false;
    }

    private static boolean matches(List<String> wanted, String word) {
        for (String each : wanted) {
            String plain = each.startsWith("~") ? each.substring(1) : each;
            boolean stem = plain.length() > 1 && plain.endsWith(PAUSE);
            if (stem ? word.startsWith(plain.substring(0, plain.length() - 1)) : word.equals(plain)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\|", -1));
    }
}
