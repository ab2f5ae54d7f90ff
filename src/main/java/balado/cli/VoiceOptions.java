package balado.cli;

import balado.produce.ProgressListener;
import balado.produce.VoiceFinder;
import balado.voice.Voice;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which voice is to speak. */
final class VoiceOptions {

    @Option(
            names = "--voice",
            paramLabel = "NAME",
            description =
                    "The voice, see balado voices list. By default upmc-pierre-hsmm, else the embedded espeak-fr.")
    private Optional<String> voice = Optional.empty();

    @Option(names = "--offline", description = "Never fetches a voice.")
    private boolean offline;

    Voice find(Terminal terminal, ProgressListener progress) throws IOException {
        return voice.isEmpty()
                ? Workplace.voices(terminal, progress).byDefault(offline)
                : find(voice.get(), terminal, progress);
    }

    /** A voice by its name. */
    Voice find(String name, Terminal terminal, ProgressListener progress) throws IOException {
        VoiceFinder finder = Workplace.voices(terminal, progress);
        return finder.wanted(Workplace.entry(finder.catalog(), name), offline);
    }
}
