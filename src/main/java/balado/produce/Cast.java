package balado.produce;

import balado.article.Sentence.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who reads what.
 *
 * @param narrator all that nobody else reads
 * @param quotations what others say, and paragraphs that are quoted whole
 * @param headings titles and intertitles
 */
public record Cast(Performer narrator, Optional<Performer> quotations, Optional<Performer> headings) {

    public Cast {
        Objects.requireNonNull(narrator, "narrator");
        Objects.requireNonNull(quotations, "quotations");
        Objects.requireNonNull(headings, "headings");
    }

    /** One voice for all. */
    public static Cast of(Performer narrator) {
        return new Cast(narrator, Optional.empty(), Optional.empty());
    }

    /** Who reads a sentence in which nobody else is quoted. */
    Performer whole(Role role) {
        return switch (role) {
            case TITLE, HEADING -> headings.orElse(narrator);
            case QUOTATION -> quotations.orElse(narrator);
            case BODY, NOTICE -> narrator;
        };
    }

    /** All voices, the narrator first, each once; a voice has one engine. */
    List<Performer> performers() {
        List<Performer> performers = new ArrayList<>(List.of(narrator));
        Stream.of(quotations, headings)
                .flatMap(Optional::stream)
                .filter(each -> performers.stream().noneMatch(known -> known.engine() == each.engine()))
                .forEach(performers::add);
        return performers;
    }
}
