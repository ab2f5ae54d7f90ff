package balado.cli;

import balado.article.Sentence;
import balado.produce.Reading;
import balado.pronounce.PhonemeWriter;
import balado.pronounce.PhoneticSentence;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code balado phonemes}: the sentences of an article as phonemes. */
@Command(
        name = "phonemes",
        description =
                "Shows the article's sentences as phonemes, one a line; a liaison consonant stands at the word it is heard with.",
        footer = "  echo \"Les enfants ont dix ans.\" | balado phonemes --lines -")
final class PhonemesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private SourceArgument source;

    @Mixin
    private LinesOption lines;

    @Mixin
    private ShowOption show;

    @Option(
            names = "--alphabet",
            paramLabel = "ipa|sampa",
            description = "How phonemes are written: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} by default.",
            defaultValue = "ipa")
    private PhonemeWriter.Alphabet alphabet;

    @Option(names = "--explain", description = "Shows for each word what decided its pronunciation.")
    private boolean explain;

    PhonemesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Reading reading = Reading.of(show.reading());
        return new LineOutput(terminal, source.sources(terminal, show))
                .write(source.source(), lines.lines(), sentence -> line(reading, sentence));
    }

    private String line(Reading reading, Sentence sentence) {
        PhoneticSentence phonetic = reading.phonetic(sentence);
        return explain ? explained(phonetic) : PhonemeWriter.line(phonetic, alphabet);
    }

    private static String explained(PhoneticSentence sentence) {
        return sentence.words().stream()
                .map(word -> word.text() + " [" + word.ipa() + "] " + word.origin())
                .collect(Collectors.joining("; "));
    }
}
