package balado.pronounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are written alike and said differently, decided by their neighbours; rules and words are data. */
final class Homographs {

    private static final int FAR = 6;
    private static final String PAUSE = "*";
    private static final Set<String> PLURAL_SUBJECTS = Set.of("ils", "elles");

    /** A line of the table. */
    private record Rule(List<String> before, List<String> behind, List<Phoneme> phonemes, String name) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();
    private final Map<String, List<Phoneme>> verbs = new HashMap<>();
    private final Set<String> plurals = new HashSet<>(Table.words("plural-determiners"));

    Homographs() {
        for (List<String> row : Table.rows("homographs")) {
            Rule rule = new Rule(words(row.get(1)), words(row.get(2)), Sampa.parse(row.get(3)), row.get(4));
            rules.computeIfAbsent(row.get(0), word -> new ArrayList<>()).add(rule);
        }
        Table.rows("verbs-in-ent").forEach(row -> verbs.put(row.get(0), Sampa.parse(row.get(1))));
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<Phoneme> verb = verbs.get(draft.key());
            if (verb != null && followsPluralSubject(drafts, i)) {
                draft.replace(verb, "homograph verb-in-ent");
            }
            for (Rule rule : rules.getOrDefault(draft.key(), List.of())) {
                if (fits(rule, drafts, i)) {
                    draft.replace(rule.phonemes(), "homograph " + rule.name());
                    break;
                }
            }
        }
    }

    /** {@code ils affluent}, {@code les visiteurs affluent}. */
    private boolean followsPluralSubject(List<Draft> drafts, int index) {
        if (index == 0 || drafts.get(index - 1).isFollowedByBreak()) {
            return false;
        }
        String before = drafts.get(index - 1).key();
        boolean plural = before.endsWith("s") || before.endsWith("x");
        return PLURAL_SUBJECTS.contains(before)
                || (plural
                        && index > 1
                        && plurals.contains(drafts.get(index - 2).tail()));
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
        boolean pause = index + 1 == drafts.size() || drafts.get(index).isFollowedByBreak();
        return pause
                ? wanted.contains(PAUSE)
                : matches(wanted, drafts.get(index + 1).key());
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
