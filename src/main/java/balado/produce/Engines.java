package balado.produce;

import balado.speech.SpeechEngine;
import balado.speech.espeak.EspeakEngine;
import balado.speech.mary.MaryEngine;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the engine that speaks a voice. */
public final class Engines {

    private final Path cache;

    /**
     * @param cache a folder for what engines unpack; made when needed
     */
    public Engines(Path cache) {
        this.cache = cache;
    }

    public SpeechEngine open(Voice voice) throws IOException {
        return switch (voice.entry().engine()) {
            case MARY -> MaryEngine.open(voice);
            case ESPEAK -> EspeakEngine.open(voice, cache);
        };
    }
}
