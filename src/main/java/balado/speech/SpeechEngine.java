package balado.speech;

import balado.pronounce.PhoneticSentence;
import java.io.IOException;

/** Speaks phonemes with one voice. Safe for use by several threads at once. */
public interface SpeechEngine extends AutoCloseable {

    /** Hz of every take. */
    int sampleRate();

    /** How many sentences it can speak at once with profit: 1 when calls are served one after the other. */
    int parallelism();

    /** What the sound depends on beside text and voice: engine and its version, for fingerprints of finished work. */
    String version();

    /**
     * Speaks a sentence. The same sentence gives the same samples.
     *
     * @throws IOException when the engine cannot; the message is one line
     */
    Take speak(PhoneticSentence sentence) throws IOException;

    /** Loads what speaking needs, if it is not there yet; so that it can be loaded while something else is done. */
    default void prepare() throws IOException {}

    /** Frees what the engine holds; no call after it. */
    @Override
    void close();
}
