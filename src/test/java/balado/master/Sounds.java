package balado.master;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Test signals, and files of samples. */
public final class Sounds {

    private Sounds() {}

    /** A sine that starts at a phase in degrees. */
    public static float[] sine(int sampleRate, double seconds, double hertz, double amplitude, double degrees) {
        float[] samples = new float[(int) Math.round(seconds * sampleRate)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / sampleRate + Math.toRadians(degrees)));
        }
        return samples;
    }

    /** An amplitude of so many decibels. */
    public static double amplitude(double decibels) {
        return Math.pow(10, decibels / 20);
    }

    /** All samples of a file. */
    public static float[] read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        float[] samples = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
        return samples;
    }
}
