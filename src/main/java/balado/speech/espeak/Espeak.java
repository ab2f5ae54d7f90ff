package balado.speech.espeak;

import balado.speech.SpeechException;
import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * espeak-ng in this process. Its state is the process's: whoever calls it holds the lock, and sets it up as it needs it. It is never terminated,
 * another engine may be using it.
 */
final class Espeak {

    private static final ReentrantLock LOCK = new ReentrantLock();

    private static final int SEED = 1;
    private static final int EVENT_END = 0;
    private static final int EVENT_WORD = 1;
    private static final int EVENT_PHONEME = 7;
    private static final int OFFSET_SAMPLE = 20;
    private static final int OFFSET_ID = 24 + Native.POINTER_SIZE;
    private static final int EVENT_BYTES = OFFSET_ID + 8;

    private final EspeakLibrary library;

    /** {@code espeak_Synth(text, size, position, position type, end position, flags, identifier, user data)}. */
    private final Function synthesise;

    private final int sampleRate;
    private final String voice;

    private Espeak(EspeakLibrary library, Function synthesise, int sampleRate, String voice) {
        this.library = library;
        this.synthesise = synthesise;
        this.sampleRate = sampleRate;
        this.voice = voice;
    }

    /** Loads the library and sets it up. */
    static Espeak load(Unpacking unpacking, String voice) throws IOException {
        LOCK.lock();
        try {
            String path = unpacking.library().toString();
            EspeakLibrary library = Native.load(path, EspeakLibrary.class);
            int rate = library.espeak_Initialize(
                    EspeakLibrary.OUTPUT_SYNCHRONOUS, 0, unpacking.home().toString(), EspeakLibrary.OPTIONS);
            if (rate <= 0) {
                throw new SpeechException("espeak-ng does not start with the data in " + unpacking.home()
                        + "; delete that folder and try again");
            }
            if (library.espeak_SetVoiceByName(voice) != 0) {
                throw new SpeechException("espeak-ng has no voice '" + voice + "' in " + unpacking.home());
            }
            Function synthesise = NativeLibrary.getInstance(path).getFunction("espeak_Synth");
            return new Espeak(library, synthesise, rate, voice);
        } catch (UnsatisfiedLinkError e) {
            throw new SpeechException(
                    "espeak-ng cannot be loaded: " + e.getMessage() + "; neither " + unpacking.home()
                            + " nor the folder for temporary files may be mounted noexec (another one: -Djna.tmpdir=FOLDER)",
                    e);
        } finally {
            LOCK.unlock();
        }
    }

    /** Hz. */
    int sampleRate() {
        return sampleRate;
    }

    /** Speaks a clause; the words in double brackets are reported in order. */
    Clause speak(String text) throws IOException {
        byte[] bytes = (text + '\0').getBytes(StandardCharsets.UTF_8);
        Clause clause = new Clause();
        EspeakLibrary.SynthCallback callback = clause::take;
        LOCK.lock();
        try {
            library.espeak_SetVoiceByName(voice);
            library.espeak_SetSynthCallback(callback);
            library.espeak_ng_SetRandSeed(SEED);
            int status = synthesise.invokeInt(
                    new Object[] {bytes, size(bytes.length), 0, 0, 0, EspeakLibrary.FLAGS, Pointer.NULL, Pointer.NULL});
            if (status != 0) {
                throw new SpeechException("espeak-ng cannot speak (status " + status + "): " + text);
            }
        } finally {
            LOCK.unlock();
        }
        return clause;
    }

    /** A {@code size_t}. */
    private static Object size(int bytes) {
        return Native.SIZE_T_SIZE == Long.BYTES ? (Object) (long) bytes : (Object) bytes;
    }

    /** What a clause came to. */
    static final class Clause {

        private short[] samples = new short[0];
        private final List<Integer> starts = new ArrayList<>();
        private int end;
        private boolean pausing;

        /** Where each word begins, in samples. */
        List<Integer> starts() {
            return starts;
        }

        /** Where the last word ends, in samples. */
        int end() {
            return end;
        }

        int length() {
            return samples.length;
        }

        float sample(int index) {
            return samples[index] / 32768f;
        }

        private int take(Pointer wave, int count, Pointer events) {
            if (wave != null && count > 0) {
                int length = samples.length;
                samples = Arrays.copyOf(samples, length + count);
                wave.read(0, samples, length, count);
            }
            for (int offset = 0; events.getInt(offset) != EVENT_END; offset += EVENT_BYTES) {
                note(events, offset);
            }
            return 0;
        }

        private void note(Pointer events, int offset) {
            int sample = events.getInt(offset + OFFSET_SAMPLE);
            switch (events.getInt(offset)) {
                case EVENT_WORD -> starts.add(sample);
                case EVENT_PHONEME -> {
                    boolean silent = events.getByte(offset + OFFSET_ID) == '_';
                    if (silent && !pausing) {
                        end = sample;
                    }
                    pausing = silent;
                }
                default -> {}
            }
        }
    }
}
