package balado.article.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as pages have it: with commas too many, line ends in strings, comments, or cut off. What comes before a fault is kept. Objects are maps,
 * arrays are lists, all other values are text.
 */
final class LenientJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<Object> roots = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private String name = "";

    private LenientJson() {}

    /** The values of a text. */
    static List<Object> read(String text) {
        LenientJson json = new LenientJson();
        try (JsonParser parser = FACTORY.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                json.take(token, parser);
            }
        } catch (IOException e) {
            return json.roots; // up to the fault
        }
        return json.roots;
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> begin(new LinkedHashMap<String, Object>());
            case START_ARRAY -> begin(new ArrayList<>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> name = parser.currentName();
            case VALUE_NULL -> {}
            default -> add(parser.getText());
        }
    }

    private void begin(Object container) {
        add(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked") // only begin() fills the stack
    private void add(Object value) {
        if (open.isEmpty()) {
            roots.add(value);
        } else if (open.peek() instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(name, value);
        } else if (open.peek() instanceof List<?> list) {
            ((List<Object>) list).add(value);
        }
    }
}
