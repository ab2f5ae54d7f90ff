package balado.pronounce;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Letters said by their names: {@code "fr" → /ɛfɛʁ/}. */
final class LetterNames {

    private final Map<Integer, List<Phoneme>> names = new HashMap<>();

    LetterNames() {
        Table.rows("letters").forEach(row -> names.put(row.get(0).codePointAt(0), Sampa.parse(row.get(1))));
    }

    Pronunciation spell(String letters) {
        List<Phoneme> phonemes = new ArrayList<>();
        letters.toLowerCase(Locale.FRENCH).codePoints().forEach(letter -> phonemes.addAll(name(letter)));
        return new Pronunciation(phonemes, "letters");
    }

    /** The name of a letter, of its base letter when it bears an unknown accent; nothing for what is no letter. */
    private List<Phoneme> name(int letter) {
        List<Phoneme> name = names.get(letter);
        if (name == null) {
            String base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            name = names.getOrDefault(base.codePointAt(0), List.of());
        }
        return name;
    }
}
