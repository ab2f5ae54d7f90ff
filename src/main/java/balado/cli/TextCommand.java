package balado.cli;

import balado.normalize.SpokenSentence;
import balado.normalize.SpokenWord;
import balado.normalize.Token;
import balado.produce.Reading;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private ShowOption show;

    @Option(names = "--explain", description = "Shows for each token its class and the rule that decided.")
    private boolean explain;

    TextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Reading reading = Reading.of(show.reading());
        return new LineOutput(terminal, source.sources(terminal, show))
                .write(source.source(), lines.lines(), sentence -> line(reading.spoken(sentence)));
    }

    private String line(SpokenSentence sentence) {
        return explain
                ? sentence.tokens().stream()
                        .map(token -> explained(sentence, token))
                        .collect(Collectors.joining("; "))
                : sentence.text();
    }

    private static String explained(SpokenSentence sentence, Token token) {
        String written = sentence.source().text().substring(token.start(), token.end());
        String spoken = token.words().stream().map(SpokenWord::text).collect(Collectors.joining(" "));
        return written + " → " + (spoken.isEmpty() ? "-" : spoken) + " ["
                + token.semioticClass().name().toLowerCase(Locale.ROOT) + "] " + token.rule();
    }
}
