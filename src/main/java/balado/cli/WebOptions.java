package balado.cli;

import balado.article.fetch.Access;
import balado.article.fetch.PageCache;
import balado.article.fetch.Web;
import balado.limits.Limit;
import balado.limits.Limits;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is fetched of the web. */
final class WebOptions {

    private static final int LARGEST_OF_ALL = 2000;
    private static final long MEGABYTE = 1 << 20;

    @Option(
            names = "--allow-private",
            description = "Reads also addresses of this machine and of the network around it.")
    private boolean allowPrivate;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "The largest page that is fetched, the same as --limit page-size=…; 10 MB by default.")
    private Optional<Integer> megabytes = Optional.empty();

    /** Refuses a size that cannot be meant. */
    void check() throws UsageException {
        int size = megabytes.orElse(1);
        if (size < 1 || size > LARGEST_OF_ALL) {
            throw new UsageException("--max-size " + size + ": give a number from 1 to " + LARGEST_OF_ALL);
        }
    }

    /**
     * The web.
     *
     * @param limits how much a server gets
     * @param partial whether the beginning of what is for subscribers is wanted
     */
    Web open(Terminal terminal, Limits limits, boolean partial) {
        Limits wanted = megabytes
                .map(each -> limits.with(Limit.PAGE_SIZE, each * MEGABYTE))
                .orElse(limits);
        Access access = Access.of("Balado/" + VersionProvider.version(), allowPrivate)
                .within(wanted)
                .walled(partial);
        return new Web(access, new PageCache(Workplace.cacheFolder(terminal).resolve("web")), terminal.clock());
    }
}
