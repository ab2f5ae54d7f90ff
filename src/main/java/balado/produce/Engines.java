package balado.produce;

import balado.speech.SpeechEngine;
import balado.speech.espeak.EspeakEngine;
import balado.speech.mary.MaryEngine;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the engine that speaks a voice. */
public final class Engines {

    /** Who does the acoustics of the MaryTTS voices. */
    public enum Acoustics {
        /** Balado. */
        OWN,
        /** MaryTTS itself: the reference, slow and at times far too loud. */
        STOCK
    }

    private final Path cache;
    private final Acoustics acoustics;

    /**
     * Engines of a kind.
     *
     * @param cache a folder for what engines unpack; made when needed
     */
    public Engines(Path cache, Acoustics acoustics) {
        this.cache = cache;
        this.acoustics = acoustics;
    }

    public SpeechEngine open(Voice voice) throws IOException {
        return switch (voice.entry().engine()) {
            case MARY -> acoustics == Acoustics.STOCK ? MaryEngine.openStock(voice) : MaryEngine.open(voice);
            case ESPEAK -> EspeakEngine.open(voice, cache);
        };
    }
}
