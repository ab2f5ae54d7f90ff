package balado.article.document;

import balado.article.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a word processor's file says of itself: <a href="https://www.dublincore.org/specifications/dublin-core/dces/">Dublin Core</a> in
 * {@code docProps/core.xml} or {@code meta.xml}.
 *
 * @param title a title that somebody gave it
 */
record Properties(Optional<String> title, Metadata metadata) {

    /** What programs write there when nobody gave a title. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iU)(?:document|sans titre|untitled|microsoft word|présentation|titre)[ -]*\\d*|microsoft word - .*|.*\\.(?:docx?|odt|rtf|txt)");

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    static Properties of(Optional<Element> root) {
        Optional<String> language =
                words(root, "language").filter(each -> each.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"));
        return new Properties(
                title(words(root, "title").orElse(null)),
                new Metadata(
                        words(root, "initial-creator").or(() -> words(root, "creator")),
                        words(root, "created")
                                .or(() -> words(root, "creation-date"))
                                .flatMap(Properties::day),
                        Optional.empty(),
                        Optional.empty(),
                        language.orElse(Metadata.UNDETERMINED)));
    }

    /** What it says, with a picture. */
    Metadata metadata(Optional<String> image) {
        return new Metadata(
                metadata.author(),
                metadata.date(),
                metadata.source(),
                metadata.sourceName(),
                image,
                metadata.language(),
                metadata.licence(),
                metadata.season(),
                metadata.number());
    }

    /** A title that somebody gave; null for none. */
    static Optional<String> title(String written) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(each -> !each.isEmpty() && !NO_TITLE.matcher(each).matches());
    }

    private static Optional<String> words(Optional<Element> root, String name) {
        return root.flatMap(each -> each.words(name));
    }

    /** The day of a date and time in the form of ISO 8601. */
    static Optional<LocalDate> day(String written) {
        Matcher day = DAY.matcher(written.strip());
        try {
            return day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
