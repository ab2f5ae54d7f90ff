package balado.produce;

import balado.article.Draft;
import balado.article.Metadata;
import balado.article.fetch.FeedEntry;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds to an article that was read what the entry of its feed says of it. The entry's title has no name of a site behind it. */
record EntryDraft(FeedEntry entry) implements UnaryOperator<Draft> {

    @Override
    public Draft apply(Draft draft) {
        Metadata known = draft.metadata();
        Metadata metadata = new Metadata(
                entry.author().or(known::author),
                entry.published().map(OffsetDateTime::toLocalDate).or(known::date),
                entry.link().map(URI::toString).or(known::source),
                known.sourceName(),
                entry.image().or(known::image),
                known.language(),
                known.licence(),
                known.season(),
                known.number());
        Optional<String> title = entry.title().or(draft::title);
        return new Draft(
                Optional.of(entry.identity()), title, metadata, draft.partial(), draft.blocks(), draft.notes());
    }
}
