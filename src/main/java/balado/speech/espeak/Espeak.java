package balado.speech.espeak;

import balado.speech.SpeechException;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * espeak-ng in this process, loaded for one sentence. Some of its state (the phase of its voice's flutter) outlives even its own termination and
 * would make a sentence sound a little different each time; a library that was just loaded has no past. That takes 3 ms. Whoever has it open has the
 * lock: the state is the process's.
 */
final class Espeak implements AutoCloseable {

    private static final ReentrantLock LOCK = new ReentrantLock();

    /** {@code AUDIO_OUTPUT_SYNCHRONOUS}: samples go to the callback while {@code espeak_Synth} runs. */
    private static final int OUTPUT_SYNCHRONOUS = 2;

    /** {@code espeakINITIALIZE_PHONEME_EVENTS | espeakINITIALIZE_DONT_EXIT}. */
    private static final int OPTIONS = 0x0001 | 0x8000;

    /** {@code espeakCHARS_UTF8 | espeakPHONEMES}: text between double brackets is phoneme mnemonics. */
    private static final int FLAGS = 0x0001 | 0x0100;

    private static final int SEED = 1;
    private static final int EVENT_END = 0;
    private static final int EVENT_WORD = 1;
    private static final int EVENT_PHONEME = 7;
    private static final int OFFSET_SAMPLE = 20;
    private static final int OFFSET_ID = 24 + Native.POINTER_SIZE;
    private static final int MNEMONIC_BYTES = 8;
    private static final int EVENT_BYTES = OFFSET_ID + MNEMONIC_BYTES;

    private final NativeLibrary library;
    private final int sampleRate;

    private Espeak(NativeLibrary library, int sampleRate) {
        this.library = library;
        this.sampleRate = sampleRate;
    }

    /** Loads the library, waiting for its turn; this thread is to close it. */
    static Espeak open(Unpacking unpacking, String voice) throws IOException {
        LOCK.lock();
        boolean open = false;
        try {
            Espeak espeak = load(unpacking);
            if (call(espeak.library, "espeak_SetVoiceByName", voice) != 0) {
                espeak.library.close();
                throw new SpeechException("espeak-ng has no voice '" + voice + "' in " + unpacking.home());
            }
            open = true;
            return espeak;
        } catch (UnsatisfiedLinkError e) {
            throw new SpeechException(
                    "espeak-ng cannot be loaded: " + e.getMessage() + "; neither " + unpacking.home()
                            + " nor the folder for temporary files may be mounted noexec (another one: -Djna.tmpdir=FOLDER)",
                    e);
        } finally {
            if (!open) {
                LOCK.unlock();
            }
        }
    }

    private static Espeak load(Unpacking unpacking) throws IOException {
        NativeLibrary library = NativeLibrary.getInstance(unpacking.library().toString());
        int rate = call(
                library,
                "espeak_Initialize",
                OUTPUT_SYNCHRONOUS,
                0,
                unpacking.home().toString(),
                OPTIONS);
        if (rate <= 0) {
            library.close();
            throw new SpeechException("espeak-ng does not start with the data in " + unpacking.home()
                    + "; delete that folder and try again");
        }
        return new Espeak(library, rate);
    }

    /** Calls a function of {@code speak_lib.h} or {@code espeak_ng.h} (1.52) that gives an {@code int}. */
    private static int call(NativeLibrary library, String function, Object... parameters) {
        return library.getFunction(function).invokeInt(parameters);
    }

    /** Hz. */
    int sampleRate() {
        return sampleRate;
    }

    /** Speaks a clause; the words in double brackets are reported in order. */
    Clause speak(String text) throws IOException {
        byte[] bytes = (text + '\0').getBytes(StandardCharsets.UTF_8);
        Clause clause = new Clause();
        SynthCallback callback = clause::take;
        try {
            library.getFunction("espeak_SetSynthCallback").invokeVoid(new Object[] {callback});
            call(library, "espeak_ng_SetRandSeed", new NativeLong(SEED));
            int status = synthesise(bytes);
            if (status != 0) {
                throw new SpeechException("espeak-ng cannot speak (status " + status + "): " + text);
            }
        } finally {
            Reference.reachabilityFence(callback);
        }
        return clause;
    }

    /** {@code espeak_Synth(text, size, position, position type, end position, flags, identifier, user data)}. */
    private int synthesise(byte[] text) {
        Object size = size(text.length);
        return call(library, "espeak_Synth", text, size, 0, 0, 0, FLAGS, Pointer.NULL, Pointer.NULL);
    }

    @Override
    public void close() {
        call(library, "espeak_Terminate");
        library.close();
        LOCK.unlock();
    }

    /** A {@code size_t}. */
    private static Object size(int bytes) {
        return Native.SIZE_T_SIZE == Long.BYTES ? (Object) (long) bytes : (Object) bytes;
    }

    /** What a clause came to. */
    static final class Clause {

        private short[] samples = new short[0];
        private final List<Integer> starts = new ArrayList<>();
        private final List<String> phonemes = new ArrayList<>();
        private int end;
        private boolean pausing;

        /** Where each word begins, in samples. */
        List<Integer> starts() {
            return starts;
        }

        /** What was spoken, as espeak-ng itself reports it: mnemonics without stress, pauses left out. */
        List<String> phonemes() {
            return phonemes;
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
                    String mnemonic = mnemonic(events, offset);
                    boolean silent = mnemonic.startsWith("_");
                    if (!silent && !mnemonic.isEmpty()) {
                        phonemes.add(mnemonic);
                    }
                    if (silent && !pausing) {
                        end = sample;
                    }
                    pausing = silent;
                }
                default -> {}
            }
        }

        /** Up to eight bytes of UTF-8, ended by a NUL where shorter. */
        private static String mnemonic(Pointer events, int offset) {
            byte[] name = events.getByteArray(offset + OFFSET_ID, MNEMONIC_BYTES);
            int length = 0;
            while (length < name.length && name[length] != 0) {
                length++;
            }
            return new String(name, 0, length, StandardCharsets.UTF_8);
        }
    }
}
