package balado.encode;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_max_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;

/**
 * The libraries of FFmpeg that are needed: avutil, swresample, avcodec and avformat want nothing of the system but the C and C++ libraries, whereas
 * avdevice, and with it the runnable {@code ffmpeg}, wants X, ALSA and PulseAudio.
 */
final class Ffmpeg {

    private static final int LONGEST_MESSAGE = 256;

    /** Bytes at once; what a file says of its own sizes may be a lie. */
    private static final long LARGEST_BLOCK = 64 << 20;

    private Ffmpeg() {}

    /** Loads the libraries; they are unpacked to the user's home at the first time, or to the folder for temporary files. */
    static void load() throws EncodeException {
        try {
            NativeLibraries.load();
            av_log_set_level(AV_LOG_QUIET);
            av_max_alloc(LARGEST_BLOCK);
        } catch (LinkageError e) {
            throw new EncodeException(
                    "The MP3 encoder cannot be loaded (" + e.getMessage()
                            + "): build with -Djavacpp.platform=… for this system.",
                    e);
        }
    }

    /** The code when it is none of an error. */
    static int check(int code, String what) throws EncodeException {
        if (code < 0) {
            throw new EncodeException(what + " failed: " + message(code) + ".");
        }
        return code;
    }

    private static String message(int code) {
        byte[] message = new byte[LONGEST_MESSAGE];
        av_strerror(code, message, message.length);
        String text = new String(message, StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf('\0'));
    }
}
