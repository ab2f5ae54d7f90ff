package balado.produce;

import balado.speech.CachedEngine;
import balado.speech.SentenceCache;
import balado.speech.SpeechEngine;
import balado.speech.espeak.EspeakEngine;
import balado.speech.mary.MaryEngine;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

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
    private final long kept;

    /**
     * Engines of a kind.
     *
     * @param cache a folder for what engines unpack and for sentences that were spoken; made when needed
     * @param kept bytes of spoken sentences that are kept for the next time; 0 for none
     */
    public Engines(Path cache, Acoustics acoustics, long kept) {
        this.cache = cache;
        this.acoustics = acoustics;
        this.kept = kept;
    }

    public SpeechEngine open(Voice voice) throws IOException {
        return switch (voice.entry().engine()) {
            case MARY ->
                acoustics == Acoustics.STOCK ? MaryEngine.openStock(voice) : remembering(MaryEngine.open(voice), voice);
            case ESPEAK -> EspeakEngine.open(voice, cache); // as fast as a memory would be
        };
    }

    private SpeechEngine remembering(SpeechEngine engine, Voice voice) {
        return kept == 0
                ? engine
                : new CachedEngine(
                        engine, voice.entry(), new SentenceCache(cache.resolve("sentences"), kept, Clock.systemUTC()));
    }
}
