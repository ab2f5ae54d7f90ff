package balado.cli;

import balado.produce.Reading;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code balado text}: the sentences of an article as spoken words. */
@Command(
        name = "text",
        description = "Shows the article's sentences as spoken words, one a line.",
        footer = "  echo \"Il paie 12,50 €.\" | balado text --lines -")
final class TextCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceArgument source;

    @Mixin
    private LinesOption lines;

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Reading reading = Reading.french();
        new LineOutput(terminal)
                .write(
                        source.source(),
                        lines.lines(),
                        sentence -> reading.spoken(sentence).text());
        return ExitCode.DONE;
    }
}
