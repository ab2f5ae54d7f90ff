package balado.pronounce;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Endings that sound one way in a verb and another way in a noun or adjective: {@code les résidents résident}, {@code nous portions les
 * portions}. A plural subject, or {@code nous}, right before the word makes it a verb.
 */
final class VerbEndings {

    private static final int FAR = 6;
    private static final Set<String> SUBJECTS = Set.of("ils", "elles");

    private final Set<String> inEnt = Table.words("verbs-in-ent");
    private final Set<String> plurals = Table.words("plural-determiners");
    private final Set<String> objects = Table.words("object-pronouns");
    private final Set<String> unchanging = Table.words("words-in-s");

    /** Gives the word the sound of a verb where it is one. */
    void resolve(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        List<Phoneme> sounds = draft.phonemes();
        int last = sounds.size() - 1;
        if (inEnt.contains(draft.key()) && sounds.get(last) == Phoneme.A_NASAL && hasPluralSubject(drafts, index)) {
            boolean glide = last > 1 && sounds.get(last - 1) == Phoneme.J;
            List<Phoneme> stem = List.copyOf(sounds.subList(0, glide ? last - 1 : last));
            draft.replace(glide ? with(stem, Phoneme.I) : stem, "homograph verb-in-ent");
        } else if (draft.key().endsWith("tions") && last > 2 && isSaidByUs(drafts, index)) {
            if (sounds.get(last - 2) == Phoneme.S && sounds.get(last - 1) == Phoneme.J) {
                sounds.set(last - 2, Phoneme.T);
                draft.replace(List.copyOf(sounds), "homograph verb-in-tions");
            }
        }
    }

    private static List<Phoneme> with(List<Phoneme> stem, Phoneme end) {
        List<Phoneme> all = new ArrayList<>(stem);
        all.add(end);
        return all;
    }

    /** {@code nous acceptions}, but not {@code pour nous, options}. */
    private static boolean isSaidByUs(List<Draft> drafts, int index) {
        return index > 0
                && !drafts.get(index - 1).isFollowedByBreak()
                && drafts.get(index - 1).key().equals("nous");
    }

    /** {@code ils affluent}, {@code ils se content}, {@code les idées qui excellent}, {@code les visiteurs étrangers affluent}. */
    private boolean hasPluralSubject(List<Draft> drafts, int index) {
        int at = index - 1;
        while (at > 0 && objects.contains(drafts.get(at).key()) && !endsPhrase(drafts, at)) {
            at--;
        }
        if (at < 0 || endsPhrase(drafts, index - 1) || endsPhrase(drafts, at)) {
            return false;
        }
        String subject = drafts.get(at).key();
        if (SUBJECTS.contains(subject)) {
            return true;
        }
        int noun = subject.equals("qui") ? at - 1 : at;
        boolean repeated = subject.equals(drafts.get(index).key());
        return noun > 0 && (isPlural(drafts.get(noun).key()) || repeated) && followsPlural(drafts, noun);
    }

    private boolean isPlural(String word) {
        return (word.endsWith("s") || word.endsWith("x")) && !unchanging.contains(word) && !plurals.contains(word);
    }

    private boolean followsPlural(List<Draft> drafts, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - FAR) && !endsPhrase(drafts, i); i--) {
            if (plurals.contains(drafts.get(i).tail())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsPhrase(List<Draft> drafts, int index) {
        return drafts.get(index).isFollowedByBreak();
    }
}
