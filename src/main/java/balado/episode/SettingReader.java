package balado.episode;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Values of a settings file by key; a fault names the file and the key. */
final class SettingReader {

    private static final Set<String> KEYS = Set.of(
            "title",
            "author",
            "description",
            "language",
            "category",
            "link",
            "email",
            "cover",
            "copyright",
            "base-url");

    private final Map<String, Object> values;
    private final String place;

    SettingReader(Map<String, Object> values, String place) {
        this.values = values;
        this.place = place;
    }

    /** A misspelt key would be a setting silently not followed. */
    void refuseUnknown() throws EpisodeException {
        for (String key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw fault(key, "not a setting; there are " + String.join(", ", new TreeSet<>(KEYS)));
            }
        }
    }

    /** A value that is one line of text or a number; a blank one counts as not given. */
    Optional<String> text(String key) throws EpisodeException {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof Iterable) {
            throw fault(key, "a list or mapping; write one text");
        }
        return Optional.of(OneLine.of(value.toString())).filter(text -> !text.isEmpty());
    }

    /** A value that is a web address. */
    Optional<String> address(String key) throws EpisodeException {
        Optional<String> address = text(key);
        if (address.isPresent() && !isWebAddress(address.get())) {
            throw fault(key, "'" + address.get() + "' is no web address; write 'https://…'");
        }
        return address;
    }

    EpisodeException fault(String key, String message) {
        return new EpisodeException(place + ", " + key + ": " + message);
    }

    EpisodeException fault(String key, String message, Throwable cause) {
        return new EpisodeException(place + ", " + key + ": " + message, cause);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
