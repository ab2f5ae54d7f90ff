package balado.speech.espeak;

import com.sun.jna.Callback;
import com.sun.jna.Pointer;

/** {@code t_espeak_callback} of espeak-ng's {@code speak_lib.h}. */
interface SynthCallback extends Callback {

    /**
     * Takes what was synthesised.
     *
     * @param samples 16-bit samples; null at the end
     * @param count how many
     * @param events ends with one of type 0
     * @return 0 to go on
     */
    int invoke(Pointer samples, int count, Pointer events);
}
