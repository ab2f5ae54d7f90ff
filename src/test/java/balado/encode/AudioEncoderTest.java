package balado.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import balado.episode.Episode;
import balado.limits.Limits;
import balado.master.Mastering;
import balado.master.Part;
import balado.master.Pauses;
import balado.master.Recording;
import balado.master.SentenceMark;
import balado.master.Sounds;
import balado.master.Takes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioEncoderTest {

    private static final Episode EPISODE = Episodes.episode(Episodes.chapters(20_000));

    @TempDir
    private Path folder;

    private MediaFile encode(Recording recording) throws IOException {
        return new AudioEncoder().encode(recording, EPISODE, AudioFormat.MP3, folder.resolve("épisode.mp3"));
    }

    private Recording master(int sampleRate, float[] samples) throws IOException {
        try (Mastering mastering = new Mastering(folder, sampleRate, Pauses.NEWSREADER)) {
            mastering.add(Part.whole(Takes.of(Takes.BODY, sampleRate, samples), "Pierre"));
            return mastering.finish();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 24_000, 48_000})
    void theFileIsAsLongAndAsLoudAsItShouldBe(int sampleRate) throws IOException {
        Recording recording = Episodes.recording(folder, sampleRate);
        MediaFile file = encode(recording);
        assertEquals(recording.duration().toNanos() / 1e9, file.duration().toNanos() / 1e9, 0.0005);
        assertEquals(-16, file.loudness().integrated(), 0.25);
        assertTrue(file.loudness().truePeak() <= -1, file.loudness().toString());
    }

    /** The system's LAME and the one within FFmpeg make the same of a recording. */
    @Test
    void bothEncodersAgree() throws IOException {
        Optional<Lame> system = Lame.find();
        assumeTrue(system.isPresent(), "the system has no libmp3lame");
        Recording recording = Episodes.recording(folder, 16_000);
        MediaFile one = new AudioEncoder(system).encode(recording, EPISODE, AudioFormat.MP3, folder.resolve("a.mp3"));
        MediaFile other =
                new AudioEncoder(Optional.empty()).encode(recording, EPISODE, AudioFormat.MP3, folder.resolve("b.mp3"));
        assertEquals(other.duration(), one.duration());
        assertTrue(Math.abs(other.bytes() - one.bytes()) < 500, one.bytes() + " bytes, not " + other.bytes());
        assertEquals(other.loudness().integrated(), one.loudness().integrated(), 0.02);
        float[] ours = SoundFile.read(one.path(), 24_000, Limits.DEFAULT);
        float[] theirs = SoundFile.read(other.path(), 24_000, Limits.DEFAULT);
        double difference = 0;
        double power = 0;
        for (int n = 0; n < Math.min(ours.length, theirs.length); n++) {
            difference += (ours[n] - theirs[n]) * (ours[n] - theirs[n]);
            power += theirs[n] * theirs[n];
        }
        assertTrue(difference < power * 1e-3, 10 * Math.log10(difference / power) + " dB");
    }

    @Test
    void sizeHashAndTypeAreThoseOfTheFile() throws IOException, NoSuchAlgorithmException {
        MediaFile file = encode(Episodes.recording(folder, 16_000));
        byte[] bytes = Files.readAllBytes(file.path());
        assertEquals(bytes.length, file.bytes());
        assertEquals(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)), file.sha256());
        assertEquals("audio/mpeg", file.type());
    }

    /** Material that is hard on limiter and encoder: the loudness must be there and the peak must not. */
    @ParameterizedTest
    @CsvSource({"pulses, 16000", "pulses, 22050", "noise, 16000", "noise, 24000", "square, 16000", "bursts, 16000"})
    void hardMaterialKeepsThePeakAndTheLoudness(String material, int sampleRate) throws IOException {
        MediaFile file = encode(master(sampleRate, material(material, 6 * sampleRate)));
        assertTrue(file.loudness().truePeak() <= -1, file.loudness().toString());
        assertEquals(-16, file.loudness().integrated(), 0.5);
    }

    private static float[] material(String name, int length) {
        Random random = new Random(1);
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            double noise = random.nextGaussian();
            samples[i] = (float)
                    switch (name) {
                        case "pulses" -> Math.exp(-(i % 130) / 9.0) + 0.001 * noise;
                        case "noise" -> 0.1 * noise;
                        case "square" -> (i / 37) % 2 == 0 ? 0.4 : -0.4;
                        case "bursts" -> noise * (i % 4000 < 200 ? 0.8 : 0.03);
                        default -> throw new IllegalArgumentException(name);
                    };
        }
        return samples;
    }

    /** After the encoder's delay has been cut off as the header says, sound stands where the marks are. */
    @Test
    void soundStandsWhereTheMarksAre() throws IOException {
        float[] tone = Sounds.sine(16_000, 0.7, 1000, 0.2, 0);
        Recording recording;
        try (Mastering mastering = new Mastering(folder, 16_000, Pauses.NEWSREADER)) {
            for (int i = 0; i < 3; i++) {
                mastering.add(Part.whole(Takes.of(Takes.BODY, 16_000, tone), "Pierre"));
            }
            recording = mastering.finish();
        }
        float[] decoded = decode(encode(recording).path());
        assertEquals(recording.length() * 3 / 2, decoded.length);
        for (SentenceMark mark : recording.marks()) {
            int start = (int) (mark.start() * 3 / 2);
            int end = (int) (mark.end() * 3 / 2);
            assertTrue(loudest(decoded, start - 2400, start - 480) < 0.01, "silence before " + start);
            assertTrue(loudest(decoded, start, start + 120) > 0.05, "sound within 5 ms of " + start);
            assertTrue(loudest(decoded, end - 120, end) > 0.05, "sound to 5 ms before " + end);
            assertTrue(loudest(decoded, end + 480, end + 2400) < 0.01, "silence behind " + end);
        }
    }

    private static float[] decode(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file);
                AudioReader reader = new AudioReader(channel, 0)) {
            float[] decoded = new float[24_000 * 60];
            int length = 0;
            for (float[] frame = reader.read(); frame.length > 0; frame = reader.read()) {
                System.arraycopy(frame, 0, decoded, length, frame.length);
                length += frame.length;
            }
            return Arrays.copyOf(decoded, length);
        }
    }

    private static double loudest(float[] samples, int start, int end) {
        double loudest = 0;
        for (int i = start; i < end; i++) {
            loudest = Math.max(loudest, Math.abs(samples[i]));
        }
        return loudest;
    }

    @Test
    void theSameRecordingGivesTheSameBytes() throws IOException {
        Recording recording = Episodes.recording(folder, 22_050);
        byte[] first = Files.readAllBytes(encode(recording).path());
        assertArrayEquals(first, Files.readAllBytes(encode(recording).path()));
    }

    /** The frame behind the tag is no sound but the header that tells players the duration and where to seek. */
    @Test
    void theInfoHeaderCountsFramesAndBytes() throws IOException {
        MediaFile file = encode(Episodes.recording(folder, 16_000));
        byte[] bytes = Files.readAllBytes(file.path());
        int tag = ParsedTag.of(bytes).length();
        ByteBuffer frame = ByteBuffer.wrap(bytes, tag, bytes.length - tag);
        assertEquals(0xFFF3, frame.getShort() & 0xFFFF, "MPEG-2 Layer III");
        frame.position(tag + 4 + 9);
        assertEquals(0x496E666F, frame.getInt(), "Info");
        assertEquals(0b1111, frame.getInt(), "frames, bytes, table, quality");
        int frames = frame.getInt();
        assertEquals(bytes.length - tag, frame.getInt());
        assertEquals(file.duration().toMillis() / 24.0, frames, 4);
        byte[] table = new byte[100];
        frame.get(table);
        for (int i = 1; i < table.length; i++) {
            assertEquals(i * 256 / 100.0, table[i] & 0xFF, 4, "seek entry " + i);
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidInOneLine() throws IOException {
        Recording recording = Episodes.recording(folder, 16_000);
        Path target = folder.resolve("missing/a.mp3");
        String message = assertThrows(
                        EncodeException.class,
                        () -> new AudioEncoder().encode(recording, EPISODE, AudioFormat.MP3, target))
                .getMessage();
        assertTrue(message.startsWith(target + " cannot be written: there is no "), message);
        assertFalse(message.contains("\n"));
    }

    @Test
    void aTargetThatIsAFolderStaysAFolder() throws IOException {
        Recording recording = Episodes.recording(folder, 16_000);
        Path target = Files.createDirectories(folder.resolve("a.mp3/full")).getParent();
        assertThrows(
                EncodeException.class, () -> new AudioEncoder().encode(recording, EPISODE, AudioFormat.MP3, target));
        assertTrue(Files.isDirectory(target));
        assertFalse(Files.exists(folder.resolve("a.mp3.part")));
    }

    @Test
    void aFullDiskIsSaidInOneLineAndLeavesNothing() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full");
        Recording recording = Episodes.recording(folder, 16_000);
        Path part = Files.createSymbolicLink(folder.resolve("a.mp3.part"), full);
        Path target = folder.resolve("a.mp3");
        String message = assertThrows(
                        EncodeException.class,
                        () -> new AudioEncoder().encode(recording, EPISODE, AudioFormat.MP3, target))
                .getMessage();
        assertTrue(message.contains("cannot be written") && !message.contains("\n"), message);
        assertFalse(Files.exists(part, LinkOption.NOFOLLOW_LINKS));
        assertFalse(Files.exists(target));
    }

    /** When FFmpeg cannot write, the cause is the file system's, not a number of FFmpeg's. */
    @Test
    void whatFfmpegCannotWriteIsTheFaultOfTheDisk() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full");
        Ffmpeg.load();
        try (FileChannel channel = FileChannel.open(full, StandardOpenOption.WRITE);
                ChannelIo io = new ChannelIo(channel, 0, true)) {
            IOException failure = assertThrows(
                    IOException.class,
                    () -> AudioWriter.untagged(io, AudioFormat.MP3).close());
            assertFalse(failure instanceof EncodeException, failure.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5000})
    void aFileThatIsNoMp3IsRefused(int bytes) throws IOException {
        Ffmpeg.load();
        Path file = Files.write(folder.resolve("x"), new byte[bytes]);
        try (FileChannel channel = FileChannel.open(file)) {
            assertThrows(EncodeException.class, () -> new AudioReader(channel, 0).close());
        }
    }
}
