package balado.cli;

import balado.article.LineReader;
import balado.article.Sentence;
import balado.produce.Harvest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what a stage makes of each sentence, one a line. */
final class LineOutput {

    private final Sources sources;
    private final PrintStream out;

    LineOutput(Terminal terminal, Sources sources) {
        this.sources = sources;
        this.out = new PrintStream(new BufferedOutputStream(terminal.out()), false, StandardCharsets.UTF_8);
    }

    /** A line for each sentence of the article; with {@code lines} a line for each input line. Returns the exit code. */
    int write(String source, boolean lines, Function<Sentence, String> stage) throws IOException {
        boolean whole = true;
        if (lines) {
            new LineReader()
                    .read(sources.bytes(source), source)
                    .map(sentences -> line(sentences, stage))
                    .forEach(this::print);
        } else {
            Harvest harvest = sources.inspect(source);
            harvest.articles().stream()
                    .flatMap(found -> found.article().sentences())
                    .map(stage)
                    .forEach(this::print);
            whole = harvest.faults().isEmpty();
        }
        out.flush();
        return whole ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    private static String line(List<Sentence> sentences, Function<Sentence, String> stage) {
        return sentences.stream().map(stage).filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    /** Lines end with LF on every system. */
    private void print(String line) {
        out.print(line);
        out.print('\n');
    }
}
