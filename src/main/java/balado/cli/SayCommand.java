package balado.cli;

import balado.produce.Performer;
import balado.produce.ReadingSettings;
import balado.produce.Recipe;
import balado.speech.SpeechEngine;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code balado say}: one text, to hear a voice. */
@Command(
        name = "say",
        description = "Speaks a text to a WAV file.",
        footer = "  balado say \"Il est dix-huit heures.\" -o heure.wav --voice enst-camille-hsmm")
final class SayCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "TEXT", description = "What is to be said.")
    private String text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The WAV file; ${DEFAULT-VALUE} by default.",
            defaultValue = "balado.wav")
    private Path output;

    @Mixin
    private ShowOption show;

    @Mixin
    private VoiceOptions voiceOptions;

    SayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.isDirectory(output)) { // an empty one would make way for the file
            throw new UsageException("-o " + output + ": a folder; name a file in it");
        }
        Path folder = output.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + ": no such folder; make it or name another");
        }
        ReadingSettings settings = show.reading();
        try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
            Voice voice = voiceOptions.find(terminal, progress);
            try (SpeechEngine engine = voiceOptions.open(voice, terminal)) {
                Recipe.say(text, settings, new Performer(voice, engine), output);
            }
        }
        terminal.print(output.toString());
        return ExitCode.DONE;
    }
}
