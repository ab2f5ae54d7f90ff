package balado.encode;

import java.io.IOException;
import java.util.Arrays;

/** Sound at another sample rate. */
public final class SampleRate {

    private SampleRate() {}

    /**
     * The same sound, not delayed, cut or filled to the length that it has at the new rate.
     *
     * @param from Hz that the samples have
     * @param to Hz that they get
     */
    public static float[] convert(float[] samples, int from, int to) throws IOException {
        if (from == to || samples.length == 0) {
            return samples.clone();
        }
        Ffmpeg.load();
        try (Resampler resampler = new Resampler(from, to, samples.length)) {
            float[] converted = new float[(int) Math.round((double) samples.length * to / from)];
            float[] chunk = new float[resampler.capacity()];
            int filled = put(chunk, resampler.convert(samples, samples.length, chunk), converted, 0);
            for (int count = resampler.drain(chunk); count > 0; count = resampler.drain(chunk)) {
                filled = put(chunk, count, converted, filled);
            }
            Arrays.fill(converted, filled, converted.length, 0);
            return converted;
        }
    }

    private static int put(float[] chunk, int count, float[] converted, int at) {
        int taken = Math.min(count, converted.length - at);
        System.arraycopy(chunk, 0, converted, at, taken);
        return at + taken;
    }
}
