package balado.cli;

import balado.produce.Cast;
import balado.produce.Performer;
import balado.produce.Presentation;
import balado.produce.ProgressListener;
import balado.voice.Voice;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the voices that are asked for and opens their engines, each once. */
final class Casting implements AutoCloseable {

    private final Terminal terminal;
    private final VoiceOptions options;
    private final ProgressListener progress;
    private final Map<String, Performer> performers = new LinkedHashMap<>();

    Casting(Terminal terminal, VoiceOptions options, ProgressListener progress) {
        this.terminal = terminal;
        this.options = options;
        this.progress = progress;
    }

    /** The narrator and whoever else the settings name. */
    Cast of(Presentation presentation) throws IOException {
        Performer narrator = performer(options.find(terminal, progress));
        return new Cast(narrator, other(presentation.quoteVoice()), other(presentation.headingVoice()));
    }

    private Optional<Performer> other(Optional<String> name) throws IOException {
        return name.isPresent()
                ? Optional.of(performer(options.find(name.get(), terminal, progress)))
                : Optional.empty();
    }

    private Performer performer(Voice voice) throws IOException {
        Performer known = performers.get(voice.name());
        if (known != null) {
            return known;
        }
        Performer opened = new Performer(voice, options.open(voice, terminal));
        performers.put(voice.name(), opened);
        return opened;
    }

    @Override
    public void close() {
        performers.values().forEach(performer -> performer.engine().close());
    }
}
