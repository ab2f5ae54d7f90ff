package balado.encode;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.av_channel_layout_default;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set_double;
import static org.bytedeco.ffmpeg.global.avutil.av_opt_set_int;
import static org.bytedeco.ffmpeg.global.swresample.swr_alloc_set_opts2;
import static org.bytedeco.ffmpeg.global.swresample.swr_convert;
import static org.bytedeco.ffmpeg.global.swresample.swr_free;
import static org.bytedeco.ffmpeg.global.swresample.swr_get_out_samples;
import static org.bytedeco.ffmpeg.global.swresample.swr_init;

import java.io.Closeable;
import java.io.IOException;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Mono sound at another sample rate, through FFmpeg's polyphase resampler. Not delayed: sample 0 stays sample 0. */
final class Resampler implements Closeable {

    /** Taps, twice FFmpeg's default: the pass band reaches nearer to the end of what was sampled. */
    private static final int FILTER_SIZE = 64;

    private static final double CUTOFF = 0.97;

    private final SwrContext context = new SwrContext(null);
    private final FloatPointer input;
    private final FloatPointer output;
    private final PointerPointer<FloatPointer> inputs;
    private final PointerPointer<FloatPointer> outputs;
    private final int capacity;

    /**
     * A resampler between two rates in Hz.
     *
     * @param most samples that one call gives it
     */
    Resampler(int from, int to, int most) throws IOException {
        try (AVChannelLayout mono = new AVChannelLayout()) {
            av_channel_layout_default(mono, 1);
            check(swr_alloc_set_opts2(context, mono, AV_SAMPLE_FMT_FLT, to, mono, AV_SAMPLE_FMT_FLT, from, 0, null));
        }
        av_opt_set_int(context, "filter_size", FILTER_SIZE, 0);
        av_opt_set_double(context, "cutoff", CUTOFF, 0);
        check(swr_init(context));
        capacity = swr_get_out_samples(context, most) + FILTER_SIZE;
        input = new FloatPointer(most);
        output = new FloatPointer(capacity);
        inputs = new PointerPointer<FloatPointer>(1).put(0, input);
        outputs = new PointerPointer<FloatPointer>(1).put(0, output);
    }

    /** The most samples that a call gives back. */
    int capacity() {
        return capacity;
    }

    /** Takes samples and gives what is ready; the number of samples given. */
    int convert(float[] samples, int length, float[] resampled) throws IOException {
        input.put(samples, 0, length);
        return take(swr_convert(context, outputs, capacity, inputs, length), resampled);
    }

    /** Gives what was held back at the end: to be called until it gives 0. */
    int drain(float[] resampled) throws IOException {
        return take(swr_convert(context, outputs, capacity, null, 0), resampled);
    }

    private int take(int count, float[] resampled) throws IOException {
        check(count);
        output.get(resampled, 0, count);
        return count;
    }

    private static void check(int code) throws IOException {
        Ffmpeg.check(code, "Resampling");
    }

    @Override
    public void close() {
        swr_free(context);
        inputs.close();
        outputs.close();
        input.close();
        output.close();
    }
}
