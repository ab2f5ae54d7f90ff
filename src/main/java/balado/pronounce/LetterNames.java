package balado.pronounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Letters said by their names: {@code "fr" → /ɛfɛʁ/}. */
final class LetterNames {

    private final Map<Integer, List<Phoneme>> names = new HashMap<>();

    private final ForeignLetters foreign;

    LetterNames(ForeignLetters foreign) {
        this.foreign = foreign;
        Table.rows("letters").forEach(row -> names.put(row.get(0).codePointAt(0), Sampa.parse(row.get(1))));
    }

    Pronunciation spell(String letters) {
        List<Phoneme> phonemes = new ArrayList<>();
        letters.toLowerCase(Locale.FRENCH).codePoints().forEach(letter -> phonemes.addAll(name(letter)));
        return new Pronunciation(phonemes, "letters");
    }

    /** The name of a letter, of what it is taken for when it is none of the alphabet; nothing for what is no letter. */
    private List<Phoneme> name(int letter) {
        List<Phoneme> name = names.get(letter);
        if (name == null) {
            name = new ArrayList<>();
            for (int each : foreign.french(letter).codePoints().toArray()) {
                name.addAll(names.getOrDefault(each, List.of()));
            }
        }
        return name;
    }
}
