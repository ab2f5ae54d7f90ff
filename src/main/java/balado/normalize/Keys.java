package balado.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The longest key of a table that is written at a place. */
final class Keys<T> {

    /** A key found. */
    record Found<T>(int end, String key, T value) {}

    private final Map<String, T> values;
    /** The longest key by first character. */
    private final Map<Character, Integer> longest = new HashMap<>();

    Keys(Map<String, T> values) {
        this.values = Map.copyOf(values);
        values.keySet().forEach(key -> longest.merge(key.charAt(0), key.length(), Math::max));
    }

    /** The longest key that begins here and does not end inside a word. */
    Optional<Found<T>> at(Text text, int at) {
        int length = Math.min(longest.getOrDefault(text.at(at), 0), text.length() - at);
        for (; length > 0; length--) {
            String key = text.view().substring(at, at + length);
            T value = values.get(key);
            if (value != null && (text.endsWord(at + length) || !Character.isLetter(key.charAt(length - 1)))) {
                return Optional.of(new Found<>(at + length, key, value));
            }
        }
        return Optional.empty();
    }
}
