package balado.pronounce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that are pronounced as a list says. */
final class Lexicon {

    private final String name;
    private final Map<String, List<Phoneme>> entries = new HashMap<>();

    /** The list of a table with the columns word and phonemes. */
    Lexicon(String name) {
        this.name = name;
        Table.rows(name).forEach(row -> entries.put(row.get(0), Sampa.parse(row.get(1))));
    }

    /** The pronunciation of a word in lower case; a plural sounds like its singular where it has no line of its own. */
    Optional<Pronunciation> find(String word) {
        List<Phoneme> phonemes = entries.get(word);
        if (phonemes == null && word.length() > 3 && word.endsWith("s")) {
            phonemes = entries.get(word.substring(0, word.length() - 1));
        }
        return Optional.ofNullable(phonemes).map(sounds -> new Pronunciation(sounds, name));
    }

    /** The pronunciation of a word in lower case that has a line of its own. */
    Optional<Pronunciation> exact(String word) {
        return Optional.ofNullable(entries.get(word)).map(sounds -> new Pronunciation(sounds, name));
    }
}
