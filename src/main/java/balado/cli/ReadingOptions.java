package balado.cli;

import balado.article.ReadOptions;
import balado.article.ReadOptions.Emoji;
import balado.article.ReadOptions.Tables;
import balado.limits.Limits;
import balado.produce.Inputs;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How articles are read, and what counts as one. */
final class ReadingOptions {

    @Option(names = "--captions", description = "Reads what stands below pictures.")
    private boolean captions;

    @Option(
            names = "--tables",
            paramLabel = "rows|announced",
            description = "How tables are read: row by row (the default), or only that there is one.")
    private Optional<Tables> tables = Optional.empty();

    @Option(
            names = "--emoji",
            paramLabel = "named|dropped",
            description = "What becomes of emoji: said by name, or left out (the default).")
    private Optional<Emoji> emoji = Optional.empty();

    @Option(names = "--partial", description = "Reads also articles of which only the beginning is public.")
    private boolean partial;

    @Option(names = "--each-chapter", description = "Takes each chapter of a book for an article of its own.")
    private boolean eachChapter;

    @Option(names = "--any-language", description = "Reads other languages as if they were French.")
    private boolean anyLanguage;

    @Mixin
    private WebOptions web;

    /** Inputs that are read as these options say and, where they do not, the settings. */
    Inputs inputs(Terminal terminal, ShowOption show) throws IOException {
        web.check();
        ReadOptions set = show.articles();
        ReadOptions options = new ReadOptions(
                captions || set.captions(),
                tables.orElse(set.tables()),
                emoji.orElse(set.emoji()),
                partial,
                eachChapter);
        Limits limits = terminal.limits();
        return new Inputs(options, anyLanguage, limits, () -> web.open(terminal, limits, partial));
    }
}
