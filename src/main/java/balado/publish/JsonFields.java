package balado.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object's members by name and kind; a missing or other one is a fault of the file. */
final class JsonFields {

    /** Makes a value of an object. */
    interface Reader<T> {
        T read(JsonFields json) throws IOException;
    }

    private final Map<?, ?> members;

    JsonFields(Map<?, ?> members) {
        this.members = members;
    }

    String text(String name) throws IOException {
        return optional(name).orElseThrow(() -> missing(name));
    }

    Optional<String> optional(String name) throws IOException {
        Object value = members.get(name);
        if (value == null || value instanceof String) {
            return Optional.ofNullable((String) value);
        }
        throw missing(name);
    }

    long number(String name) throws IOException {
        Object value = members.get(name);
        if (value instanceof Integer || value instanceof Long) { // others are fractions or too large
            return ((Number) value).longValue();
        }
        throw missing(name);
    }

    Optional<Integer> optionalNumber(String name) throws IOException {
        return has(name) ? Optional.of(Math.toIntExact(number(name))) : Optional.empty();
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    JsonFields object(String name) throws IOException {
        if (members.get(name) instanceof Map<?, ?> object) {
            return new JsonFields(object);
        }
        throw missing(name);
    }

    <T> List<T> list(String name, Reader<T> reader) throws IOException {
        if (!(members.get(name) instanceof List<?> elements)) {
            throw missing(name);
        }
        List<T> values = new ArrayList<>();
        for (Object element : elements) {
            if (!(element instanceof Map<?, ?> object)) {
                throw missing(name);
            }
            values.add(reader.read(new JsonFields(object)));
        }
        return values;
    }

    /** The fault of a member that is missing or cannot be what it is. */
    static IOException missing(String name) {
        return new IOException("no usable '" + name + "'");
    }
}
