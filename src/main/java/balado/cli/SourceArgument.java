package balado.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the inspection commands read, and how. */
final class SourceArgument {

    @Parameters(
            paramLabel = "SOURCE",
            description = "The article: a file, an address (of a feed, the newest entry), or - for standard input.")
    private String source;

    @Mixin
    private ReadingOptions options;

    String source() {
        return source;
    }

    Sources sources(Terminal terminal, ShowOption show) throws IOException {
        return new Sources(terminal, options.inputs(terminal, show));
    }
}
