package balado.episode;

import balado.article.SettingsFile;
import balado.article.Yaml;
import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The values of a settings file, {@code balado.yml}, by key; a fault names the file and the key. */
public final class SettingReader {

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
            "base-url",
            "licence",
            "keep",
            "also",
            "notice",
            "intro",
            "outro",
            "bed",
            "jingle",
            "quote-voice",
            "heading-voice",
            "lexique",
            "abreviations",
            "region",
            "liaison",
            "captions",
            "tables",
            "emoji");

    /** Of a fault, characters. */
    private static final int LONGEST_FAULT = 600;

    private final Map<String, Object> values;
    private final String place;
    private final Path folder;
    private final Limits limits;

    SettingReader(Map<String, Object> values, String place, Path folder, Limits limits) throws EpisodeException {
        this.values = values;
        this.place = place;
        this.folder = folder;
        this.limits = limits;
        refuseUnknown();
    }

    /**
     * Reads a settings file.
     *
     * @param limits how large it, and what it names, may be
     * @throws IOException when it is missing or unreadable, no YAML, or has a key that nobody knows; the message is one line
     */
    public static SettingReader open(Path file, Limits limits) throws IOException {
        String place = file.toString();
        Map<String, Object> values = Yaml.mapping(SettingsFile.text(file, limits), place, limits);
        return new SettingReader(values, place, file.resolveSibling(""), limits);
    }

    /** A misspelt key would be a setting silently not followed. */
    private void refuseUnknown() throws EpisodeException {
        for (String key : values.keySet()) {
            if (!KEYS.contains(key)) {
                throw fault(key, "not a setting; there are " + String.join(", ", new TreeSet<>(KEYS)));
            }
        }
    }

    /** A value that is one line of text or a number; a blank one counts as not given. */
    public Optional<String> text(String key) throws EpisodeException {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof Iterable) {
            throw fault(key, "a list or mapping; write one text");
        }
        return Optional.of(OneLine.of(value.toString())).filter(text -> !text.isEmpty());
    }

    /** A value that is shown on one line: a name, a title. */
    public Optional<String> name(String key) throws EpisodeException {
        Optional<String> text = text(key);
        if (text.isPresent() && limits.exceeds(Limit.SETTINGS_TEXT, text.get().length())) {
            throw fault(key, limits.excess(Limit.SETTINGS_TEXT, text.get().length()));
        }
        return text;
    }

    /** A whole number above 0. */
    Optional<Integer> number(String key) throws EpisodeException {
        Optional<String> text = text(key);
        if (text.isPresent() && !text.get().matches("[1-9][0-9]{0,6}")) {
            throw fault(key, "'" + text.get() + "' is no number; write one such as 50");
        }
        return text.map(Integer::valueOf);
    }

    /** A value that is a web address. */
    Optional<String> address(String key) throws EpisodeException {
        Optional<String> address = name(key);
        if (address.isPresent() && !isWebAddress(address.get())) {
            throw fault(key, "'" + address.get() + "' is no web address; write 'https://…'");
        }
        return address;
    }

    /** One of several values; the fallback when there is none. */
    public <T> T choice(String key, T fallback, Function<String, Optional<T>> named, String remedy)
            throws EpisodeException {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return fallback;
        }
        return named.apply(text.get()).orElseThrow(() -> fault(key, "'" + text.get() + "' is not known; " + remedy));
    }

    /** A value that is a path or a list of paths, from the folder of the settings; by default a file that may lie there. */
    public List<Path> files(String key, String byDefault) throws EpisodeException {
        Object value = values.get(key);
        if (value == null) {
            return Stream.of(folder.resolve(byDefault)).filter(Files::exists).toList();
        }
        List<Path> files = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
            if (each == null
                    || each instanceof Map
                    || each instanceof Iterable
                    || each.toString().isBlank()) {
                throw fault(key, "not the name of a file; write one, or a list of them");
            }
            files.add(path(key, each.toString().strip()));
        }
        return files;
    }

    private Path path(String key, String name) throws EpisodeException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw fault(key, "'" + OneLine.of(name) + "' is no file name; correct it", e);
        }
    }

    /** How large what the settings name may be. */
    public Limits limits() {
        return limits;
    }

    /** Whether a value is a mapping. */
    public boolean isMapping(String key) {
        return values.get(key) instanceof Map;
    }

    /** A value that is a mapping of texts, in its order. */
    public Map<String, String> mapping(String key) throws EpisodeException {
        Map<String, String> mapping = new LinkedHashMap<>();
        if (values.get(key) instanceof Map<?, ?> written) {
            for (Map.Entry<?, ?> each : written.entrySet()) {
                Object value = each.getValue();
                if (value == null || value instanceof Map || value instanceof Iterable) {
                    throw fault(key, "'" + each.getKey() + "' has no text; write one behind the colon");
                }
                mapping.put(String.valueOf(each.getKey()), OneLine.of(value.toString()));
            }
        }
        return mapping;
    }

    /** The file and the key, as a fault names them. */
    public String place(String key) {
        return place + ", " + key;
    }

    EpisodeException fault(String key, String message) {
        return new EpisodeException(place(brief(key)) + ": " + brief(message));
    }

    EpisodeException fault(String key, String message, Throwable cause) {
        return new EpisodeException(place(brief(key)) + ": " + brief(message), cause);
    }

    /** What repeats a value may be as long as that; its end says what to do. */
    private static String brief(String message) {
        int half = LONGEST_FAULT / 2;
        return message.length() <= LONGEST_FAULT
                ? message
                : message.substring(0, half) + " … " + message.substring(message.length() - half);
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
