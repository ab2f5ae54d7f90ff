package balado.pronounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ends of numerals: {@code six jours} /si/, {@code six ans} /siz/, {@code six !} /sis/; {@code neuf ans} with /v/. */
final class Numerals {

    /** The forms of a numeral; {@code link} is what the next word begins with. */
    private record Forms(List<Phoneme> consonant, List<Phoneme> vowel, List<Phoneme> link, List<Phoneme> elsewhere) {}

    private static final Set<String> VOICED_BEHIND_NINE = Set.of("ans", "heures", "autres", "hommes");

    private final Words words;
    private final Map<String, Forms> forms = new HashMap<>();

    /** Words behind which no noun stands that the numeral would count. */
    private final Set<String> notCounted = Table.words("not-counted");

    private final Set<String> units = Table.words("units");

    Numerals(Words words) {
        this.words = words;
        for (List<String> row : Table.rows("numerals")) {
            String[] vowel = row.get(2).split(" \\+ ", -1);
            forms.put(
                    row.get(0),
                    new Forms(
                            Sampa.parse(row.get(1)),
                            Sampa.parse(vowel[0]),
                            vowel.length > 1 ? Sampa.parse(vowel[1]) : List.of(),
                            Sampa.parse(row.get(3))));
        }
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft next = i + 1 < drafts.size() && !drafts.get(i).isFollowedByBreak() ? drafts.get(i + 1) : null;
            Draft draft = drafts.get(i);
            if (draft.isSettled() || draft.isForeign()) {
                continue;
            }
            Forms form = forms.get(draft.tail());
            if (form != null && next != null && !draft.key().contains("'")) {
                resolve(draft, form, next);
            } else if (draft.tail().equals("neuf") && next != null && VOICED_BEHIND_NINE.contains(next.key())) {
                List<Phoneme> phonemes = draft.phonemes();
                phonemes.set(phonemes.size() - 1, Phoneme.V);
            }
        }
    }

    private void resolve(Draft draft, Forms form, Draft next) {
        boolean twentyOne = draft.tail().equals("vingt") && next.key().equals("et");
        if (notCounted.contains(next.head()) && !twentyOne) {
            return;
        }
        boolean vowel = next.beginsWithVowel() && !next.isForeign() && !words.refusesLiaison(next.head());
        boolean hundredOne = draft.tail().equals("cent") && units.contains(next.head());
        if (vowel && !hundredOne) {
            exchange(draft, form, form.vowel());
            form.link().forEach(next::link);
        } else if (!vowel && !next.beginsWithVowel()) {
            exchange(draft, form, form.consonant());
        }
    }

    /** The numeral may be the end of a compound: only its own sounds change. */
    private static void exchange(Draft draft, Forms form, List<Phoneme> ending) {
        List<Phoneme> phonemes = draft.phonemes();
        int size = form.elsewhere().size();
        List<Phoneme> changed = new ArrayList<>(phonemes.subList(0, phonemes.size() - size));
        changed.addAll(ending);
        draft.replace(changed, "numeral");
    }
}
