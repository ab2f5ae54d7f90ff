package balado.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/** An element's attributes in the order given. */
final class Attributes {

    private Attributes() {}

    /** Name, value, name, value … */
    static Map<String, String> of(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
