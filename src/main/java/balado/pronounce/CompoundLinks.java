package balado.pronounce;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Joins the parts of compounds: {@code vingt-deux} with its /t/, {@code est-il}, {@code Saint-Aubin}, {@code dix-huit} with /z/. */
final class CompoundLinks {

    /** What an imperative in s is linked to: {@code vas-y}, {@code prends-en}. */
    private static final Set<String> OBJECTS = Set.of("en", "y");

    /** What stands behind a verb when they change places, always with /t/: {@code vient-il}, {@code prend-on}. */
    private static final Set<String> SUBJECTS = Set.of("il", "ils", "elle", "elles", "on");

    private final Words words = new Words();
    private final Map<String, Phoneme> consonants = new HashMap<>();
    private final Set<String> twenties = Table.words("units");

    CompoundLinks() {
        Table.rows("compound-links")
                .forEach(row ->
                        consonants.put(row.get(0), Sampa.parse(row.get(1)).get(0)));
    }

    /** Appends a part, with what links it to the one before and that one's end changed if need be. */
    void join(List<Phoneme> phonemes, String[] parts, int index, List<Phoneme> part) {
        if (index > 0 && !part.isEmpty()) {
            String before = parts[index - 1].toLowerCase(Locale.FRENCH);
            String now = parts[index].toLowerCase(Locale.FRENCH);
            boolean vowel = part.get(0).isVowel() || part.get(0).kind() == Phoneme.Kind.GLIDE;
            boolean tens = index > 1 && before.startsWith("vingt");
            if (before.equals("vingt") && twenties.contains(now) && !tens) {
                phonemes.add(Phoneme.T);
            } else if (before.equals("dix") && (now.equals("huit") || now.equals("neuf"))) {
                phonemes.set(phonemes.size() - 1, Phoneme.Z);
            } else if (vowel && !tens && consonants.containsKey(before) && !words.refusesLiaison(now)) {
                phonemes.add(consonants.get(before));
            } else if (OBJECTS.contains(now) && before.endsWith("s")) {
                phonemes.add(Phoneme.Z);
            } else if (SUBJECTS.contains(now)
                    && (before.endsWith("t") || before.endsWith("d"))
                    && before.length() > 1) {
                phonemes.add(Phoneme.T);
            } else if (before.equals("dix") && part.get(0) == Phoneme.S) {
                phonemes.remove(phonemes.size() - 1);
            }
        }
        phonemes.addAll(part);
    }
}
