package balado.produce;

import balado.article.Draft;
import balado.article.Metadata;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Adds to an article of the web where it was found, unless it knows better. */
record PageDraft(URI address) implements UnaryOperator<Draft> {

    private static final Pattern FIRST_PAGE = Pattern.compile("https?://[^/]+/?", Pattern.CASE_INSENSITIVE);

    @Override
    public Draft apply(Draft draft) {
        Metadata known = draft.metadata();
        Metadata metadata = new Metadata(
                known.author(),
                known.date(),
                known.source().or(() -> Optional.of(address.toString())),
                known.sourceName(),
                known.image(),
                known.language(),
                known.licence(),
                known.season(),
                known.number());
        Optional<String> identity = draft.identity().filter(this::isOfPage).or(() -> Optional.of(address.toString()));
        return new Draft(identity, draft.title(), metadata, draft.partial(), draft.blocks(), draft.notes());
    }

    /** Some sites say of every page that it is their first one: all articles would be one episode. */
    private boolean isOfPage(String identity) {
        return !FIRST_PAGE.matcher(identity).matches()
                || FIRST_PAGE.matcher(address.toString()).matches();
    }
}
