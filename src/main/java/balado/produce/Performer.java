package balado.produce;

import balado.episode.Episode.Narrator;
import balado.speech.SpeechEngine;
import balado.voice.Voice;
import java.util.Objects;

/**
 * A voice and the engine that speaks it.
 *
 * @param voice the voice
 * @param engine stays its maker's to close
 */
public record Performer(Voice voice, SpeechEngine engine) {

    public Performer {
        Objects.requireNonNull(voice, "voice");
        Objects.requireNonNull(engine, "engine");
    }

    /** What a listener is told of it. */
    Narrator narrator() {
        return new Narrator(
                voice.entry().speaker(),
                voice.name(),
                voice.entry().licence(),
                voice.entry().attribution());
    }
}
