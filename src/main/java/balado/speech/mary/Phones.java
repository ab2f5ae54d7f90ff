package balado.speech.mary;

import balado.pronounce.Phoneme;
import balado.speech.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phones of MaryTTS's French phone set: which are said for a phoneme, and what features each has. */
final class Phones {

    /** Silence is a phone too. */
    static final String SILENCE = "_";

    private static final List<String> FEATURES =
            List.of("vc", "vlng", "vheight", "vfront", "vrnd", "ctype", "cplace", "cvox");

    private final Map<Phoneme, List<String>> ofPhoneme = new EnumMap<>(Phoneme.class);
    private final Map<String, Map<String, String>> features = new HashMap<>();

    private Phones() {}

    static Phones load() {
        Phones phones = new Phones();
        for (List<String> row : Table.read(Phones.class, "phones.tsv")) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < FEATURES.size(); i++) {
                values.put(FEATURES.get(i), row.get(i + 1));
            }
            phones.features.put(row.get(0), values);
        }
        Map<String, List<String>> bySampa = new HashMap<>();
        Table.read(Phones.class, "phonemes.tsv")
                .forEach(row -> bySampa.put(row.get(0), List.of(row.get(1).split(" ", -1))));
        for (Phoneme phoneme : Phoneme.values()) {
            phones.ofPhoneme.put(phoneme, bySampa.get(phoneme.sampa()));
        }
        return phones;
    }

    /** All phones, silence among them. */
    Set<String> all() {
        return features.keySet();
    }

    /** What is said for a phoneme, one phone or more. */
    List<String> of(Phoneme phoneme) {
        return ofPhoneme.get(phoneme);
    }

    boolean isVowel(String phone) {
        return "+".equals(features.get(phone).get("vc"));
    }

    /** Whether it is a vowel and not a schwa. */
    boolean isFullVowel(String phone) {
        return isVowel(phone) && !phone.equals("@");
    }

    /** The value of a phonological feature ({@code vc}, {@code cplace} …), {@code 0} where the phone has none. */
    String feature(String phone, String name) {
        return features.get(phone).get(name);
    }

    static List<String> featureNames() {
        return FEATURES;
    }
}
