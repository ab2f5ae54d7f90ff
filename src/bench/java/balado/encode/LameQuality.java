package balado.encode;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Prints what the qualities of the system's LAME cost and what they do to speech, with the program's own format, encoder and decoder. */
public final class LameQuality {

    private static final int[] QUALITIES = {2, 3, 5, 7, 9};
    private static final int RUNS = 5;
    private static final AudioFormat FORMAT = AudioFormat.MP3;

    private LameQuality() {}

    /** Takes a sound file of at most ten minutes. */
    public static void main(String[] args) throws IOException {
        float[] original = read(Path.of(args[0]));
        Path file = Files.createTempFile("balado-bench", ".mp3");
        double seconds = (double) original.length / FORMAT.sampleRate();
        System.out.printf(
                Locale.ROOT,
                "%.1f s of speech, mono, %d Hz, %d bit/s%n",
                seconds,
                FORMAT.sampleRate(),
                FORMAT.bitRate());
        System.out.println("quality    bytes  x real time (median)   SNR mean  SNR worst band   level error mean  worst band  noise to mask  disturbed");
        try {
            encode(original, Lame.QUALITY, file); // unmeasured: classes, native library
            Distortion[] distortions = new Distortion[QUALITIES.length];
            for (int i = 0; i < QUALITIES.length; i++) {
                double[] times = new double[RUNS];
                for (int run = 0; run < RUNS; run++) {
                    times[run] = encode(original, QUALITIES[i], file);
                }
                Arrays.sort(times);
                distortions[i] = Distortion.between(original, decode(file, original.length), FORMAT.sampleRate());
                print(QUALITIES[i], Files.size(file), seconds / times[RUNS / 2], distortions[i]);
            }
            printBands(distortions);
        } finally {
            Files.delete(file);
        }
    }

    /** A file's sound as the encoder gets that of an episode. */
    private static float[] read(Path file) throws IOException {
        int sampleRate = SoundReport.of(file).sampleRate();
        float[] samples = SoundFile.read(file, sampleRate, Limits.DEFAULT);
        try (Resampler resampler = new Resampler(sampleRate, FORMAT.sampleRate(), samples.length)) {
            float[] resampled = new float[resampler.capacity()];
            return Arrays.copyOf(resampled, resampler.convert(samples, samples.length, resampled));
        }
    }

    private static void print(int quality, long bytes, double speed, Distortion distortion) {
        int noisiest = worst(band -> -distortion.signalToNoise()[band]);
        int farthest = worst(band -> distortion.levelError()[band]);
        System.out.printf(
                Locale.ROOT,
                "%7d %8d %21.0f %7.2f dB %4.2f to %5d Hz %15.2f dB %4.2f to %5d Hz %9.2f dB %8.1f %%%n",
                quality,
                bytes,
                speed,
                mean(distortion.signalToNoise()),
                distortion.signalToNoise()[noisiest],
                BarkBands.upperEdge(noisiest),
                mean(distortion.levelError()),
                distortion.levelError()[farthest],
                BarkBands.upperEdge(farthest),
                distortion.noiseToMask(),
                100 * distortion.disturbed());
    }

    private static void printBands(Distortion... distortions) {
        System.out.println("SNR in each band, dB; Hz of the upper edge, then the qualities in the order above");
        for (int band = 0; band < BarkBands.COUNT; band++) {
            if (Double.isNaN(distortions[0].signalToNoise()[band])) {
                continue; // nothing is heard there
            }
            System.out.printf(Locale.ROOT, "%6d", BarkBands.upperEdge(band));
            for (Distortion distortion : distortions) {
                System.out.printf(Locale.ROOT, " %6.2f", distortion.signalToNoise()[band]);
            }
            System.out.println();
        }
    }

    private static int worst(IntToDoubleFunction badness) {
        return IntStream.range(0, BarkBands.COUNT)
                .reduce(0, (a, b) -> badness.applyAsDouble(b) > badness.applyAsDouble(a) ? b : a);
    }

    private static double mean(double... values) {
        return Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    /** Seconds that it took. */
    private static double encode(float[] samples, int quality, Path file) throws IOException {
        Lame lame = Lame.find(quality).orElseThrow(() -> new IOException("no libmp3lame here; install libmp3lame0"));
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            long start = System.nanoTime();
            try (LameWriter writer = new LameWriter(lame, channel, FORMAT)) {
                FrameSplitter frames = new FrameSplitter(writer);
                frames.write(samples, samples.length);
                frames.finish();
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static float[] decode(Path file, int most) throws IOException {
        float[] decoded = new float[most];
        int length = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                AudioReader reader = new AudioReader(channel, FORMAT.sampleRate())) {
            for (float[] samples = reader.read(); samples.length > 0; samples = reader.read()) {
                int count = Math.min(samples.length, most - length);
                System.arraycopy(samples, 0, decoded, length, count);
                length += count;
            }
        }
        return Arrays.copyOf(decoded, length);
    }
}
