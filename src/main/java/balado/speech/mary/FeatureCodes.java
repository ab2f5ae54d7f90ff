package balado.speech.mary;

import balado.speech.SpeechException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The context features that a voice was trained with, and a number for each of their values. They stand at the head of the voice's example of
 * features: a section of names with their values, one feature a line.
 */
final class FeatureCodes {

    private static final String BYTES = "ByteValuedFeatureProcessors";
    private static final String SHORTS = "ShortValuedFeatureProcessors";
    private static final String CONTINUOUS = "ContinuousFeatureProcessors";

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Map<String, Byte>> codes = new ArrayList<>();

    private FeatureCodes() {}

    /**
     * Reads the head of an example file.
     *
     * @throws SpeechException when it is none
     */
    static FeatureCodes read(Path file) throws IOException {
        List<String> lines = VoiceFiles.lines(file);
        int end = lines.indexOf(SHORTS);
        if (end < 1
                || end + 1 >= lines.size()
                || !lines.get(0).equals(BYTES)
                || !lines.get(end + 1).equals(CONTINUOUS)) {
            throw new SpeechException(file + " does not say which context features the voice knows");
        }
        FeatureCodes features = new FeatureCodes();
        lines.subList(1, end).forEach(line -> features.add(line.split(" ", -1)));
        return features;
    }

    private void add(String[] words) {
        Map<String, Byte> values = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            values.put(words[i], (byte) i);
        }
        places.putIfAbsent(words[0], names.size());
        names.add(words[0]);
        codes.add(values);
    }

    /** Names in the voice's order. */
    List<String> names() {
        return names;
    }

    /** Whether a feature can have a value. */
    boolean has(String name, String value) {
        return places.containsKey(name) && codes.get(places.get(name)).containsKey(value);
    }

    /** The place of a feature among the names, −1 if the voice does not know it. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The number of a value; {@link #has} it must. */
    byte code(int feature, String value) {
        Byte code = codes.get(feature).get(value);
        if (code == null) {
            throw new IllegalArgumentException("feature " + names.get(feature) + " has no value " + value);
        }
        return code;
    }
}
