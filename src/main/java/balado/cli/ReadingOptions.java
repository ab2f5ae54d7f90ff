package balado.cli;

import balado.article.ReadOptions;
import balado.article.ReadOptions.Emoji;
import balado.article.ReadOptions.Tables;
import balado.article.fetch.Access;
import balado.article.fetch.PageCache;
import balado.article.fetch.Web;
import balado.produce.Inputs;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How articles are read, and what counts as one. */
final class ReadingOptions {

    private static final int LARGEST_OF_ALL = 2000;

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

    @Option(
            names = "--allow-private",
            description = "Reads also addresses of this machine and of the network around it.")
    private boolean allowPrivate;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "10",
            description = "The largest page or file that is fetched; ${DEFAULT-VALUE} MB by default.")
    private int megabytes;

    /** Inputs that are read as these options say and, where they do not, the settings. */
    Inputs inputs(Terminal terminal, ShowOption show) throws IOException {
        if (megabytes < 1 || megabytes > LARGEST_OF_ALL) {
            throw new UsageException("--max-size " + megabytes + ": give a number from 1 to " + LARGEST_OF_ALL);
        }
        ReadOptions set = show.articles();
        ReadOptions options = new ReadOptions(
                captions || set.captions(),
                tables.orElse(set.tables()),
                emoji.orElse(set.emoji()),
                partial,
                eachChapter);
        return new Inputs(options, anyLanguage, () -> web(terminal));
    }

    private Web web(Terminal terminal) {
        Access access =
                Access.of("Balado/" + VersionProvider.version(), allowPrivate).upTo((long) megabytes << 20);
        return new Web(access, new PageCache(Workplace.cacheFolder(terminal).resolve("web")), terminal.clock());
    }
}
