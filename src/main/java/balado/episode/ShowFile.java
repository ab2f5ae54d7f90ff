package balado.episode;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Show settings, {@code balado.yml}. Every key is optional. */
public final class ShowFile {

    private static final String TITLE = "Balado";
    private static final String DESCRIPTION = "Des articles lus à voix haute par une voix de synthèse.";
    private static final int LONGEST_DESCRIPTION = 4000;

    private final SettingReader settings;

    private ShowFile(SettingReader settings) {
        this.settings = settings;
    }

    /** The show when there is no file. */
    public static Show defaults() {
        try {
            Path folder = Path.of("");
            return new ShowFile(new SettingReader(Map.of(), "balado.yml", folder, Limits.DEFAULT)).show();
        } catch (EpisodeException e) {
            throw new IllegalStateException("the defaults are valid", e);
        }
    }

    /**
     * Reads a file.
     *
     * @param limits how large it may be
     * @throws IOException when it is missing or unreadable, no YAML, or a value cannot be used; the message is one line with file and key
     */
    public static Show read(Path file, Limits limits) throws IOException {
        return new ShowFile(SettingReader.open(file, limits)).show();
    }

    private Show show() throws EpisodeException {
        String title = settings.name("title").orElse(TITLE);
        return new Show(
                title,
                settings.name("author").orElse(title),
                description(),
                language(),
                category(),
                settings.address("link"),
                email(),
                cover(),
                settings.name("copyright"),
                settings.name("licence"),
                settings.number("keep"),
                settings.address("base-url").map(ShowFile::withoutTrailingSlash));
    }

    private String description() throws EpisodeException {
        String description = settings.text("description").orElse(DESCRIPTION);
        int bytes = description.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_DESCRIPTION) {
            throw settings.fault("description", bytes + " bytes; shorten it to " + LONGEST_DESCRIPTION);
        }
        return description;
    }

    private String language() throws EpisodeException {
        String language = settings.name("language").orElse("fr");
        try {
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            if (Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
                return language;
            }
        } catch (IllformedLocaleException e) {
            throw settings.fault("language", "'" + language + "' is no language code; write 'fr' or 'fr-CA'", e);
        }
        throw settings.fault("language", "'" + language + "' is no language code; write 'fr' or 'fr-CA'");
    }

    private String category() throws EpisodeException {
        String category = settings.name("category").orElse("News");
        if (Category.named(category).isPresent()) {
            return category;
        }
        Optional<Category> like = Category.like(category);
        throw settings.fault(
                "category",
                "'" + category + "' is not one of Apple's categories; "
                        + like.map(meant -> "write '" + meant.name() + "'").orElse("write 'News' or 'Science', say"));
    }

    private Optional<String> cover() throws EpisodeException {
        return settings.name("cover").isEmpty()
                ? Optional.empty()
                : settings.files("cover", "cover").stream().findFirst().map(Path::toString);
    }

    private Optional<String> email() throws EpisodeException {
        Optional<String> email = settings.name("email");
        // Whether an address exists is the mail server's to know; this catches a name or a web address in its place.
        if (email.isPresent() && !email.get().matches("[^\\s@<>\"]+@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+")) {
            throw settings.fault("email", "'" + email.get() + "' is no e-mail address; write 'name@example.org'");
        }
        return email;
    }

    private static String withoutTrailingSlash(String address) {
        return address.replaceFirst("/+$", "");
    }
}
