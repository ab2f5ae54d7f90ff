package balado.master;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.ExternalTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoudnessMeterTest {

    private static final Pattern FFMPEG = Pattern.compile(
            "Integrated loudness:\\s+I:\\s+(\\S+) LUFS.*?LRA:\\s+(\\S+) LU.*?Peak:\\s+(\\S+) dBFS", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvFileSource(resources = "ebu-loudness.tsv", delimiter = '\t')
    void readsTheToneSequencesOfTheEbu(String name, String tones, Double integrated, Double range, double tolerance) {
        for (int sampleRate : new int[] {16_000, 22_050, 48_000}) {
            LoudnessMeter meter = new LoudnessMeter(sampleRate);
            for (String tone : tones.split(" ", -1)) {
                String[] parts = tone.split("@", -1);
                double amplitude = Sounds.amplitude(Double.parseDouble(parts[1]));
                hear(meter, Sounds.sine(sampleRate, Double.parseDouble(parts[0]), 1000, amplitude, 0));
            }
            Loudness loudness = meter.loudness();
            if (integrated != null) {
                assertEquals(integrated, loudness.integrated(), tolerance, name + " at " + sampleRate);
            }
            if (range != null) {
                assertEquals(range, loudness.range(), tolerance, name + " at " + sampleRate);
            }
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ebu-true-peak.tsv", delimiter = '\t')
    void readsTheTruePeaksOfTheEbu(String name, int divisor, double degrees, double amplitude, double truePeak) {
        LoudnessMeter meter = new LoudnessMeter(48_000);
        float[] sine = Sounds.sine(48_000, 1, 48_000.0 / divisor, amplitude, degrees);
        for (int i = 0; i < 480; i++) {
            sine[i] *= i / 480f;
            sine[sine.length - 1 - i] *= i / 480f;
        }
        hear(meter, sine);
        double difference = meter.loudness().truePeak() - truePeak;
        assertTrue(difference > -0.4 && difference < 0.2, name + ": off by " + difference);
    }

    @Test
    void silenceHasNoLoudness() {
        LoudnessMeter meter = new LoudnessMeter(16_000);
        hear(meter, new float[160_000]);
        assertEquals(new Loudness(Double.NEGATIVE_INFINITY, 0, Double.NEGATIVE_INFINITY), meter.loudness());
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 24_000, 48_000})
    void agreesWithFfmpeg(int sampleRate) throws IOException {
        ExternalTool ffmpeg = ExternalTool.require("ffmpeg");
        Path file = folder.resolve("speech.f32");
        LoudnessMeter meter = new LoudnessMeter(sampleRate);
        try (SampleWriter writer = new SampleWriter(file)) {
            float[] samples = Takes.samples(Takes.spoken(Takes.BODY, sampleRate, 3, 1.7, -3, -20, -9, -14, -4, -28));
            hear(meter, samples);
            for (float sample : samples) {
                writer.write(new float[] {sample}, 1);
            }
        }
        String report = ffmpeg.run(
                        "-hide_banner",
                        "-f",
                        "f32le",
                        "-ar",
                        Integer.toString(sampleRate),
                        "-i",
                        file.toString(),
                        "-af",
                        "ebur128=dualmono=true:peak=true",
                        "-f",
                        "null",
                        "-")
                .errors();
        Matcher summary = FFMPEG.matcher(report);
        assertTrue(summary.find(), report);
        assertEquals(Double.parseDouble(summary.group(1)), meter.loudness().integrated(), 0.15);
        assertEquals(Double.parseDouble(summary.group(2)), meter.loudness().range(), 0.5);
        assertEquals(Double.parseDouble(summary.group(3)), meter.loudness().truePeak(), 0.3);
    }

    private static void hear(LoudnessMeter meter, float[] samples) {
        meter.add(samples, samples.length);
    }
}
