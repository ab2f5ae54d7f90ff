package balado.pronounce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that are pronounced as a list says. Phonemes are read when their word comes, which few do. */
final class Lexicon {

    private final String name;
    private final Map<String, String> entries = new HashMap<>();

    /** The list of a table with the columns word and phonemes. */
    Lexicon(String name) {
        this.name = name;
        for (List<String> row : Table.rows(name)) {
            entries.put(row.get(0), row.get(1));
        }
    }

    /** The pronunciation of a word in lower case; a plural sounds like its singular where it has no line of its own. */
    Optional<Pronunciation> find(String word) {
        String phonemes = entries.get(word);
        if (phonemes == null && word.length() > 3 && word.endsWith("s")) {
            phonemes = entries.get(word.substring(0, word.length() - 1));
        }
        return Optional.ofNullable(phonemes).map(this::pronunciation);
    }

    /** The pronunciation of a word in lower case that has a line of its own. */
    Optional<Pronunciation> exact(String word) {
        return Optional.ofNullable(entries.get(word)).map(this::pronunciation);
    }

    private Pronunciation pronunciation(String phonemes) {
        return new Pronunciation(Sampa.parse(phonemes), name);
    }
}
