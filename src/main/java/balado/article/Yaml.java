package balado.article;

import balado.limits.Limit;
import balado.limits.Limits;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Settings written as a <a href="https://yaml.org/spec/1.2.2/">YAML 1.2</a> mapping. Only plain data is built (text, numbers, truth values,
 * lists, mappings), never another class; a date stays text.
 */
public final class Yaml {

    private Yaml() {}

    /**
     * Reads a mapping.
     *
     * @param text the YAML text; an empty one is an empty mapping
     * @param place what an error names: the file
     * @param limits how deep it may be nested: the library's composer calls itself for each level
     * @return the values by key in the order written, unmodifiable; keys without a value are left out
     * @throws ArticleException when it is not YAML or not a mapping, naming the place and the line
     */
    public static Map<String, Object> mapping(String text, String place, Limits limits) throws ArticleException {
        return mapping(text, place, 0, limits);
    }

    /** The same for text that stands below {@code linesAbove} lines of its file. */
    static Map<String, Object> mapping(String text, String place, int linesAbove, Limits limits)
            throws ArticleException {
        Object value;
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(place)
                    .setBufferSize(text.length() + 1) // a surrogate pair across the end of a buffer breaks the library
                    .build();
            refuseDeepNesting(settings, text, place, limits);
            value = new Load(settings).loadFromString(text);
        } catch (MarkedYamlEngineException e) {
            int line = linesAbove
                    + 1
                    + e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            throw new ArticleException(
                    place + ", line " + line + ": " + oneLine(e.getProblem()) + "; correct this YAML", e);
        } catch (NumberFormatException e) { // the library takes digits of any script for its own in '>2'
            throw new ArticleException(place + ": " + oneLine(e.getMessage()) + "; correct this YAML", e);
        } catch (YamlEngineException e) {
            throw new ArticleException(place + ": " + oneLine(e.getMessage()) + "; correct this YAML", e);
        }
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> mapping)) {
            throw new ArticleException(
                    place + ", line " + (linesAbove + 1) + ": not a list of settings; write each as 'key: value'");
        }
        return textKeys(mapping);
    }

    private static void refuseDeepNesting(LoadSettings settings, String text, String place, Limits limits)
            throws ArticleException {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (limits.exceeds(Limit.SETTINGS_DEPTH, depth)) {
                throw new ArticleException(place + ": nested in " + limits.excess(Limit.SETTINGS_DEPTH));
            }
        }
    }

    private static Map<String, Object> textKeys(Map<?, ?> mapping) {
        Map<String, Object> settings = new LinkedHashMap<>();
        mapping.forEach((key, value) -> {
            if (value != null) {
                settings.put(String.valueOf(key), value);
            }
        });
        return Collections.unmodifiableMap(settings);
    }

    private static String oneLine(String message) {
        return message == null ? "not understood" : message.strip().replaceAll("\\s+", " ");
    }
}
