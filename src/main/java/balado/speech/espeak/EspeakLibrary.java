package balado.speech.espeak;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;

/** The functions of espeak-ng that are called, as its {@code speak_lib.h} and {@code espeak_ng.h} (1.52) declare them; but for {@code espeak_Synth}, which has more parameters than we like. */
interface EspeakLibrary extends Library {

    /** {@code AUDIO_OUTPUT_SYNCHRONOUS}: samples go to the callback while {@code espeak_Synth} runs. */
    int OUTPUT_SYNCHRONOUS = 2;

    /** {@code espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_DONT_EXIT}. */
    int OPTIONS = 0x0001 | 0x8000;

    /** {@code espeakCHARS_UTF8 | espeakPHONEMES}: text between double brackets is phoneme mnemonics. */
    int FLAGS = 0x0001 | 0x0100;

    /** {@code t_espeak_callback}. */
    interface SynthCallback extends Callback {

        /**
         * Takes what was synthesised.
         *
         * @param samples 16-bit samples; null at the end
         * @param events ends with one of type 0
         * @return 0 to go on
         */
        int invoke(Pointer samples, int count, Pointer events);
    }

    int espeak_Initialize(int output, int bufferMillis, String dataFolder, int options);

    int espeak_SetVoiceByName(String name);

    void espeak_SetSynthCallback(SynthCallback callback);

    int espeak_ng_SetRandSeed(long seed);
}
