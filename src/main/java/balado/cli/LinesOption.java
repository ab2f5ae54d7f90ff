package balado.cli;

import picocli.CommandLine.Option;

/** The option to take a source line by line. */
final class LinesOption {

    @Option(
            names = "--lines",
            description = "Take every input line as one item and give exactly one output line for it, empty for empty.")
    private boolean lines;

    boolean lines() {
        return lines;
    }
}
