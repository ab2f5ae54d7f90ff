package balado.produce;

import balado.article.Draft;
import balado.article.Metadata;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds to an article of the web where it was found, unless it knows better. */
record PageDraft(URI address) implements UnaryOperator<Draft> {

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
        Optional<String> identity = draft.identity().or(() -> Optional.of(address.toString()));
        return new Draft(identity, draft.title(), metadata, draft.partial(), draft.blocks());
    }
}
