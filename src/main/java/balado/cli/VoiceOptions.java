package balado.cli;

import balado.produce.Engines;
import balado.produce.ProgressListener;
import balado.produce.VoiceFinder;
import balado.speech.SpeechEngine;
import balado.voice.Voice;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which voice is to speak. */
final class VoiceOptions {

    private static final Map<String, Engines.Acoustics> ENGINES =
            Map.of("mary", Engines.Acoustics.OWN, "mary-stock", Engines.Acoustics.STOCK);

    @Option(
            names = "--voice",
            paramLabel = "NAME",
            description =
                    "The voice, see balado voices list. By default upmc-pierre-hsmm, else the embedded espeak-fr.")
    private Optional<String> voice = Optional.empty();

    @Option(names = "--offline", description = "Never fetches a voice.")
    private boolean offline;

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "mary",
            description =
                    "Who speaks the MaryTTS voices: ${DEFAULT-VALUE}, or mary-stock, MaryTTS's own slow vocoder, to compare.")
    private String engine;

    @Option(names = "--no-cache", description = "Speaks every sentence anew, also those that were spoken before.")
    private boolean noCache;

    /** Opens the engine that is asked for. */
    SpeechEngine open(Voice voice, Terminal terminal) throws IOException {
        if (!ENGINES.containsKey(engine)) {
            throw new UsageException("--engine " + engine + ": there are mary and mary-stock");
        }
        return new Engines(
                        Workplace.cacheFolder(terminal),
                        ENGINES.get(engine),
                        noCache ? 0 : Workplace.sentenceBytes(terminal))
                .open(voice);
    }

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
