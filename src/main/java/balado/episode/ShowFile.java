package balado.episode;

import balado.article.Yaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a show's settings. Every key is optional; what is wrong is said with file and key. */
public final class ShowFile {

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

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

    /** What podcast directories take of a description, in bytes of UTF-8. */
    private static final int MOST_DESCRIPTION_BYTES = 4000;

    private final String place;
    private final Map<String, Object> settings;

    private ShowFile(String place, Map<String, Object> settings) {
        this.place = place;
        this.settings = settings;
    }

    /** The show when nothing is set. */
    public static Show defaults() {
        try {
            return new ShowFile("", Map.of()).show(Path.of(""));
        } catch (ShowException e) {
            throw new IllegalStateException("the defaults are valid", e);
        }
    }

    /**
     * The show that a file describes; a relative {@code cover} is looked for beside the file.
     *
     * @throws IOException when the file cannot be read or a setting cannot be used
     */
    public static Show read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return new ShowFile(file.toString(), Yaml.mapping(text, file.toString()))
                .show(file.toAbsolutePath().getParent());
    }

    private Show show(Path folder) throws ShowException {
        for (String key : settings.keySet()) {
            if (!KEYS.contains(key)) {
                throw fault(
                        key,
                        "is no setting; known are "
                                + String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        String title = text("title").orElse("Balado");
        return new Show(
                title,
                text("author").orElse(title),
                description(title),
                matching("language", LANGUAGE, "a language code such as fr").orElse("fr"),
                category(),
                matching("link", ADDRESS, "an address such as https://podcast.example.org"),
                matching("email", EMAIL, "an e-mail address"),
                cover(folder),
                text("copyright"),
                matching("base-url", ADDRESS, "an address such as https://podcast.example.org")
                        .map(url -> url.replaceFirst("/+$", "")));
    }

    private String description(String title) throws ShowException {
        String description = text("description").orElse("Des articles lus à voix haute : " + title + ".");
        if (description.getBytes(StandardCharsets.UTF_8).length > MOST_DESCRIPTION_BYTES) {
            throw fault("description", "has more than " + MOST_DESCRIPTION_BYTES + " bytes; shorten it");
        }
        return description;
    }

    private String category() throws ShowException {
        String category = text("category").orElse("News");
        if (!Categories.load().contains(category)) {
            throw fault(
                    "category",
                    "'" + category + "' is none of Apple's categories; write one exactly, such as "
                            + String.join(", ", List.of("News", "Science", "Society & Culture", "Technology")));
        }
        return category;
    }

    private Optional<String> cover(Path folder) throws ShowException {
        Optional<String> cover = text("cover").map(name -> folder.resolve(name).toString());
        if (cover.isPresent() && !Files.isReadable(Path.of(cover.get()))) {
            throw fault("cover", cover.get() + " cannot be read");
        }
        return cover;
    }

    private Optional<String> matching(String key, Pattern pattern, String wanted) throws ShowException {
        Optional<String> value = text(key);
        if (value.isPresent() && !pattern.matcher(value.get()).matches()) {
            throw fault(key, "'" + value.get() + "' is not " + wanted);
        }
        return value;
    }

    private Optional<String> text(String key) throws ShowException {
        Object value = settings.get(key);
        if (value instanceof Map || value instanceof List) {
            throw fault(key, "is to be a text");
        }
        return Optional.ofNullable(value)
                .map(Object::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private ShowException fault(String key, String what) {
        return new ShowException(place + ": " + key + ": " + what);
    }
}
