package balado.cli;

import balado.article.fetch.Access;
import balado.article.fetch.PageCache;
import balado.article.fetch.Web;
import picocli.CommandLine.Option;

/** What is fetched of the web. */
final class WebOptions {

    private static final int LARGEST_OF_ALL = 2000;
    private static final int MEGABYTE = 20;

    @Option(
            names = "--allow-private",
            description = "Reads also addresses of this machine and of the network around it.")
    private boolean allowPrivate;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "10",
            description = "The largest page that is fetched; ${DEFAULT-VALUE} MB by default.")
    private int megabytes;

    /** Refuses a size that cannot be meant. */
    void check() throws UsageException {
        if (megabytes < 1 || megabytes > LARGEST_OF_ALL) {
            throw new UsageException("--max-size " + megabytes + ": give a number from 1 to " + LARGEST_OF_ALL);
        }
    }

    /**
     * The web.
     *
     * @param partial whether the beginning of what is for subscribers is wanted
     */
    Web open(Terminal terminal, boolean partial) {
        Access access = Access.of("Balado/" + VersionProvider.version(), allowPrivate)
                .upTo((long) megabytes << MEGABYTE)
                .walled(partial);
        return new Web(access, new PageCache(Workplace.cacheFolder(terminal).resolve("web")), terminal.clock());
    }
}
