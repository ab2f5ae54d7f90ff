package balado.pronounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links words: a consonant that is silent at a word's end is heard before a vowel. Required behind determiners, pronouns, preposed adjectives and
 * short prepositions and in fixed phrases; behind a few verbs where the register has it; never across a pause, before h aspiré, behind {@code et}, or where a language begins or ends.
 */
final class Liaison {

    /** What a word is linked with. */
    private record Link(Phoneme consonant, List<Phoneme> form, boolean beforeNoun) {}

    /** Subjects that stand behind their verb, and objects behind an imperative, end a group: {@code ont-ils osé}. */
    private static final Set<String> PRONOUNS = Set.of("ils", "elles", "on", "nous", "vous", "les", "en");

    /** Newsreaders do not link a verb to what begins something new. */
    private static final Set<String> BEGINNINGS = Set.of("et", "ou", "où", "aussi");

    private final Words words;
    private final Map<String, Link> links = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    Liaison(Words words, Register register) {
        this.words = words;
        for (List<String> row : Table.rows("liaison")) {
            if (register.makes(row.get(4))) {
                links.put(row.get(0), link(row));
            }
        }
        for (List<String> row : Table.rows("fixed-phrases")) {
            if (register.makes(row.size() > 3 ? row.get(3) : "")) {
                phrases.computeIfAbsent(row.get(0), word -> new ArrayList<>()).add(row);
            }
        }
    }

    private static Link link(List<String> row) {
        Phoneme consonant = Sampa.parse(row.get(1)).get(0);
        return new Link(consonant, Sampa.parse(row.get(2)), row.get(3).equals("noun"));
    }

    void resolve(List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            Draft next = drafts.get(i + 1);
            if (draft.isFollowedByBreak() || next.isLinked() || draft.isForeign() || !draws(next)) {
                continue;
            }
            Optional<Phoneme> phrase = phrase(drafts, i);
            if (phrase.isPresent()) {
                next.link(phrase.get());
            } else {
                link(draft, next);
            }
        }
    }

    private boolean draws(Draft next) {
        return next.beginsWithVowel() && !next.isForeign() && !words.refusesLiaison(next.head());
    }

    private void link(Draft draft, Draft next) {
        Link link = links.get(draft.tail());
        boolean inverted = draft.isCompound() && PRONOUNS.contains(draft.tail());
        boolean changedSound = draft.key().equals("tous") && draft.phonemes().contains(Phoneme.S);
        if (link == null || inverted || changedSound || isEast(draft)) {
            return;
        }
        if (BEGINNINGS.contains(next.key()) || (link.beforeNoun() && words.leadsAway(next.key()))) {
            return;
        }
        if (!link.form().isEmpty() && !draft.isSettled()) {
            draft.replace(link.form(), draft.origin() + ", before a vowel");
        }
        next.link(link.consonant());
    }

    /** The noun ends in its own /t/. */
    private static boolean isEast(Draft draft) {
        return draft.tail().equals("est")
                && !draft.phonemes().isEmpty()
                && draft.phonemes().get(draft.phonemes().size() - 1) == Phoneme.T;
    }

    private Optional<Phoneme> phrase(List<Draft> drafts, int index) {
        for (List<String> row : phrases.getOrDefault(drafts.get(index).key(), List.of())) {
            if (follows(drafts, index + 1, row.get(2).split(" ", -1))) {
                return Optional.of(Sampa.parse(row.get(1)).get(0));
            }
        }
        return Optional.empty();
    }

    private static boolean follows(List<Draft> drafts, int from, String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            if (from + i >= drafts.size() || !isWord(drafts.get(from + i), words[i], last)) {
                return false;
            }
        }
        return true;
    }

    /** The last word may be the head of a compound: {@code comment allez-vous}. */
    private static boolean isWord(Draft draft, String word, boolean last) {
        return draft.key().equals(word) || (last && draft.head().equals(word));
    }
}
