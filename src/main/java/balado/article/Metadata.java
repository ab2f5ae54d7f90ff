package balado.article;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * @param author who wrote it
 * @param date the day it was published
 * @param source where it was published, as written: an address, or a name or site such as {@code ladepeche.fr} when no address is given
 * @param sourceName the name that a last line {@code Source : …} gives, when {@code source} is something else
 * @param image the address or path of its picture
 * @param language BCP 47 code of the language the text is in, {@code fr} when nothing says otherwise
 * @param licence of the text: an SPDX identifier or a name
 * @param season the number of the season that its episode belongs to
 * @param number of its episode
 */
public record Metadata(
        Optional<String> author,
        Optional<LocalDate> date,
        Optional<String> source,
        Optional<String> sourceName,
        Optional<String> image,
        String language,
        Optional<String> licence,
        Optional<Integer> season,
        Optional<Integer> number) {

    /** The code of a language that nothing says (BCP 47). */
    public static final String UNDETERMINED = "und";

    /** Nothing known of a French text. */
    public static final Metadata NONE =
            new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "fr");

    public Metadata {
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(season, "season");
        Objects.requireNonNull(number, "number");
    }

    /** Of an article of no known licence, season and number, with a source that has one name only. */
    public Metadata(
            Optional<String> author,
            Optional<LocalDate> date,
            Optional<String> source,
            Optional<String> image,
            String language) {
        this(
                author,
                date,
                source,
                Optional.empty(),
                image,
                language,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
