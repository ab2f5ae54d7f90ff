package balado.encode;

import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.util.Optional;

/**
 * <a href="https://lame.sourceforge.io">LAME</a> as the system has it ({@code libmp3lame}, part of every Debian with ffmpeg). It is the same
 * encoder as the one inside the FFmpeg that comes with the program, which was built without optimisation and takes four times as long.
 */
final class Lame {

    /**
     * At 64 kbit/s 5 leaves 0.2 dB more noise in a Bark band than 2, on average, and is half as fast again; 7 does without noise shaping, which is
     * heard in the weak bands.
     */
    static final int QUALITY = 5;

    /** LAME takes everything down to 0.95 when it encodes this bit rate ({@code apply_abr_preset}); this brings it back. */
    static final float SCALE = 1 / 0.95f;

    /**
     * As Linux has it. Without the version JNA asks for {@code libmp3lame.so}, which is there for those only who compile against it, then for the same in
     * every library of the class path, and looks through the system's folders at last.
     */
    private static final String ON_LINUX = "libmp3lame.so.0";

    /** As other systems, or later versions, have it. */
    private static final String ELSEWHERE = "mp3lame";

    /** {@code MPEG_mode_e.MONO}. */
    private static final int MONO = 3;

    private final NativeLibrary library;
    private final int quality;

    private Lame(NativeLibrary library, int quality) {
        this.library = library;
        this.quality = quality;
    }

    /** The system's, if it has one. */
    static Optional<Lame> find() {
        return find(QUALITY);
    }

    /**
     * The same with another balance of quality and speed.
     *
     * @param quality 0, the slowest, … 9
     */
    static Optional<Lame> find(int quality) {
        return library(ON_LINUX).or(() -> library(ELSEWHERE)).map(library -> new Lame(library, quality));
    }

    private static Optional<NativeLibrary> library(String name) {
        try {
            return Optional.of(NativeLibrary.getInstance(name));
        } catch (LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * Begins a stream of mono MP3 at a constant bit rate, with an Info header.
     *
     * @param sampleRate Hz
     * @param bitRate bit/s
     * @throws EncodeException when LAME refuses
     */
    Pointer begin(int sampleRate, int bitRate) throws EncodeException {
        Pointer stream = library.getFunction("lame_init").invokePointer(new Object[0]);
        set(stream, "lame_set_num_channels", 1);
        set(stream, "lame_set_mode", MONO);
        set(stream, "lame_set_in_samplerate", sampleRate);
        set(stream, "lame_set_out_samplerate", sampleRate);
        set(stream, "lame_set_brate", bitRate / 1000);
        set(stream, "lame_set_quality", quality);
        set(stream, "lame_set_bWriteVbrTag", 1);
        set(stream, "lame_set_scale", SCALE);
        if (invoke("lame_init_params", stream) < 0) {
            end(stream);
            throw new EncodeException(
                    "Encoding mp3 failed: LAME refuses " + sampleRate + " Hz at " + bitRate + " bit/s.");
        }
        return stream;
    }

    /**
     * Encodes samples in −1 … 1; the number of bytes given, or LAME's negative code. Samples and bytes are outside the heap: an array would be copied there
     * for each call, once for either of LAME's channels, and back.
     */
    int encode(Pointer stream, Pointer samples, int length, Memory bytes) {
        return invoke("lame_encode_buffer_ieee_float", stream, samples, samples, length, bytes, (int) bytes.size());
    }

    /** Gives what is held back, in the same way. */
    int flush(Pointer stream, Memory bytes) {
        return invoke("lame_encode_flush", stream, bytes, (int) bytes.size());
    }

    /** The header, to be written over the first frame; its length. */
    int header(Pointer stream, Memory bytes) {
        return invoke("lame_get_lametag_frame", stream, bytes, bytes.size());
    }

    void end(Pointer stream) {
        invoke("lame_close", stream);
    }

    private void set(Pointer stream, String name, Object value) {
        invoke(name, stream, value);
    }

    private int invoke(String name, Object... arguments) {
        return library.getFunction(name).invokeInt(arguments);
    }
}
