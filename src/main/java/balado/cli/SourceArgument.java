package balado.cli;

import picocli.CommandLine.Parameters;

/** What the inspection commands read. */
final class SourceArgument {

    @Parameters(paramLabel = "SOURCE", description = "The article: a text file, or - for standard input.")
    private String source;

    String source() {
        return source;
    }
}
