package balado.master;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording that goes out while it is still growing. */
class StreamingTest {

    private static final int RATE = 16_000;

    @TempDir
    private Path folder;

    /** Keeps what it was given. */
    private static final class Kept implements SampleSink {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int begun;
        private boolean ended;

        @Override
        public void begin() {
            bytes.reset();
            begun++;
        }

        @Override
        public void accept(float[] samples, int length) {
            ByteBuffer block = ByteBuffer.allocate(length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            block.asFloatBuffer().put(samples, 0, length);
            bytes.writeBytes(block.array());
        }

        @Override
        public void end() {
            ended = true;
        }

        double seconds() {
            return (double) bytes.size() / Float.BYTES / RATE;
        }
    }

    private static Part speech(int seed, double seconds, double... levels) {
        return Part.whole(Takes.spoken(Takes.BODY, RATE, seed, seconds, levels), "Pierre");
    }

    @Test
    void whatGoesOutIsWhatIsInTheFile() throws IOException {
        Kept kept = new Kept();
        double before;
        Recording recording;
        try (Mastering mastering = new Mastering(folder, RATE, Pauses.NEWSREADER, kept)) {
            for (int i = 0; i < 30; i++) {
                mastering.add(speech(i, 3, -10 - i % 12, -20 + i % 9));
            }
            before = kept.seconds();
            recording = mastering.finish();
        }
        assertTrue(before > 60, before + " s went out before the end");
        assertEquals(1, kept.begun);
        assertTrue(kept.ended);
        assertArrayEquals(Files.readAllBytes(recording.samples()), kept.bytes.toByteArray());
        assertEquals(-16, recording.loudness().integrated(), 0.3);
        assertTrue(recording.loudness().truePeak() < -2.3, recording.loudness().toString());
    }

    /** The limiter takes three decibels of the opening and nothing of the rest, so that the rest comes out too loud. */
    @Test
    void anOpeningThatIsNotLikeTheRestCostsASecondPass() throws IOException {
        Kept kept = new Kept();
        Recording recording;
        try (Mastering mastering = new Mastering(folder, RATE, Pauses.NEWSREADER, kept)) {
            mastering.add(Part.whole(Takes.of(Takes.BODY, RATE, pulses(31)), "Pierre"));
            for (int i = 0; i < 30; i++) {
                mastering.add(speech(i, 3, -15));
            }
            recording = mastering.finish();
        }
        assertTrue(kept.begun > 1, "rendered again");
        assertArrayEquals(Files.readAllBytes(recording.samples()), kept.bytes.toByteArray());
        assertEquals(-16, recording.loudness().integrated(), 0.15);
    }

    private static float[] pulses(int seconds) {
        float[] pulses = new float[RATE * seconds];
        for (int i = 0; i < pulses.length; i++) {
            pulses[i] = (float) (0.7 * Math.exp(-(i % 400) / 8.0) + 0.001 * Math.sin(i));
        }
        return pulses;
    }

    /** Nothing goes out while music waits for its end, and the music is below what goes out then. */
    @Test
    void musicBelowALongIntroWaits() throws IOException {
        Kept kept = new Kept();
        try (Mastering mastering = new Mastering(folder, RATE, Pauses.NEWSREADER, kept)) {
            mastering.beginBed(Sounds.sine(RATE, 60, 200, 0.1, 0));
            for (int i = 0; i < 15; i++) {
                mastering.add(speech(i, 3, -15));
            }
            assertEquals(0, kept.begun);
            mastering.endBed(1000);
            for (int i = 0; i < 10; i++) {
                mastering.add(speech(i, 3, -15));
            }
            assertEquals(1, kept.begun);
            Recording recording = mastering.finish();
            float[] samples = Sounds.read(recording.samples());
            long gap = recording.marks().get(3).end() + RATE / 20;
            assertTrue(Math.abs(samples[(int) gap]) + Math.abs(samples[(int) gap + 20]) > 1e-4, "music in a pause");
        }
    }

    @Test
    void aSinkThatFailsIsSaid() throws IOException {
        SampleSink full = new SampleSink() {
            @Override
            public void begin() {}

            @Override
            public void accept(float[] samples, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void end() {}
        };
        try (Mastering mastering = new Mastering(folder, RATE, Pauses.NEWSREADER, full)) {
            String message = assertThrows(MasteringException.class, () -> {
                        for (int i = 0; i < 30; i++) {
                            mastering.add(speech(i, 3, -15));
                        }
                    })
                    .getMessage();
            assertTrue(message.contains("No space left on device") && !message.contains("\n"), message);
        }
    }
}
