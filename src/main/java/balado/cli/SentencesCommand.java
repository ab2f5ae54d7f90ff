package balado.cli;

import balado.article.Sentence;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code balado sentences}: the sentences of an article as they are written. */
@Command(
        name = "sentences",
        description = "Shows the article's sentences as written, one a line.",
        footer = "  balado sentences seeds/phare-de-bretagne.txt")
final class SentencesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceArgument source;

    @Mixin
    private LinesOption lines;

    @Mixin
    private ShowOption show;

    SentencesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return new LineOutput(terminal, source.sources(terminal, show))
                .write(source.source(), lines.lines(), Sentence::text);
    }
}
