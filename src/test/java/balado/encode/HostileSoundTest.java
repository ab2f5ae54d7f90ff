package balado.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import balado.testing.ExternalTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sounds of others that are none, lie about themselves, have no end or change in their midst: one line, and no more memory than ten minutes take. */
class HostileSoundTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int RATE = 16_000;

    @TempDir
    Path temp;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    private static String refused(Path file) {
        return assertTimeoutPreemptively(PATIENCE, () -> {
            EncodeException refused =
                    assertThrows(EncodeException.class, () -> SoundFile.read(file, RATE, Limits.DEFAULT));
            String message = refused.getMessage();
            assertTrue(message.startsWith(file + ": ") && message.lines().count() == 1, message);
            return message;
        });
    }

    /** A WAV file of this header; its sound is all that follows. */
    private static byte[] wav(int format, int channels, int rate, int bits, long size, byte[] data) {
        ByteBuffer wav = ByteBuffer.allocate(44 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt((int) (size + 36));
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) format).putShort((short) channels).putInt(rate);
        wav.putInt(rate * channels * bits / 8)
                .putShort((short) (channels * bits / 8))
                .putShort((short) bits);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt((int) size);
        return wav.put(data).array();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bonjour",
                "\u0000\u0000\u0000\u0000",
                "ID3\u0003\u0000\u0000\u007f\u007f\u007f\u007f",
                "RIFF\u00ff\u00ff\u00ff\u00ffWAVE",
                "fLaC\u0000\u0000\u0000\"",
                "OggS\u0000\u0002",
                "\u0000\u0000\u0000 ftypM4A ",
                "<html><script>alert(1)</script></html>",
                "#!/bin/sh\nid\n",
            })
    void whatIsNoSoundIsSaid(String content) throws IOException {
        assertTrue(refused(file("a.mp3", content.getBytes(StandardCharsets.ISO_8859_1)))
                .contains("no sound that can be read"));
    }

    /** Playlists and the like name further files and addresses, which are nobody's business. */
    @Test
    void aSoundNamesNoOtherFile() throws IOException {
        byte[] sound = wav(1, 1, RATE, 16, 32_000, new byte[32_000]);
        Path other = file("other.wav", sound);
        assertEquals(16_000, SoundFile.read(other, RATE, Limits.DEFAULT).length);
        for (String list : List.of(
                "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:1,\n" + other
                        + "\n#EXT-X-ENDLIST\n",
                "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:1,\nfile://" + other + "\n#EXT-X-ENDLIST\n",
                "#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:1,\nhttp://127.0.0.1:1/a.ts\n#EXT-X-ENDLIST\n",
                "ffconcat version 1.0\nfile " + other + "\n",
                "ffconcat version 1.0\nfile other.wav\n",
                "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 5004 RTP/AVP 0\n",
                "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\"><Period><AdaptationSet>"
                        + "<Representation id=\"1\"><BaseURL>" + other
                        + "</BaseURL></Representation></AdaptationSet></Period></MPD>")) {
            refused(file("list.mp3", list.getBytes(StandardCharsets.UTF_8)));
            refused(file("list.m3u8", list.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 0, 16",
        "1, 1, 1, 16",
        "1, 1, 100, 16",
        "1, 1, 2147483647, 16",
        "1, 1, -1, 16",
        "1, 0, 16000, 16",
        "1, 65535, 16000, 16",
        "1, 1, 16000, 0",
        "1, 1, 16000, 65535",
        "0, 1, 16000, 16",
        "-2, 1, 16000, 16",
        "85, 1, 16000, 16",
    })
    void aHeaderThatLiesIsSaidOrReadForWhatItIs(int format, int channels, int rate, int bits) throws IOException {
        byte[] data = new byte[100_000];
        new Random(1).nextBytes(data);
        Path file = file("lie.wav", wav(format, channels, rate, bits, data.length, data));
        assertTimeoutPreemptively(PATIENCE, () -> readOrRefused(file));
    }

    private static void readOrRefused(Path file) {
        try {
            assertTrue(SoundFile.read(file, RATE, Limits.DEFAULT).length <= 601 * RATE);
        } catch (EncodeException e) {
            assertTrue(
                    e.getMessage().startsWith(file + ": ")
                            && e.getMessage().lines().count() == 1,
                    e.getMessage());
        }
    }

    /** The size in the header says four gigabytes; what is there counts. */
    @Test
    void aSizeThatLiesIsNotBelieved() throws IOException {
        Path file = file("size.wav", wav(1, 1, RATE, 16, 0xFFFFFFF0L, new byte[3200]));
        assertEquals(1600, SoundFile.read(file, RATE, Limits.DEFAULT).length);
    }

    /** Six hours in a file of holes. */
    @Test
    void hoursAreRefusedAfterTenMinutes() throws IOException {
        long size = 6L * 3600 * RATE * 2;
        Path file = file("hours.wav", wav(1, 1, RATE, 16, size, new byte[0]));
        try (RandomAccessFile holes = new RandomAccessFile(file.toFile(), "rw")) {
            holes.setLength(44 + size);
        }
        assertTrue(refused(file).contains("more than the 600 s that are read; raise it with --limit sound-length=…"));
    }

    /** Stereo behind mono, and another rate behind both: read to the end. */
    @ParameterizedTest
    @CsvSource({"mp3, 1, 2", "mp3, 2, 1", "aac, 1, 2", "aac, 2, 1", "flac, 2, 1", "flac, 1, 8"})
    void aSoundMayChangeInItsMidst(String ending, int first, int second) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        for (int channels : new int[] {first, second}) {
            for (int rate : new int[] {44_100, 16_000}) {
                Path part = temp.resolve("part." + ending);
                ExternalTool.require("ffmpeg")
                        .run(
                                "-v",
                                "error",
                                "-y",
                                "-f",
                                "lavfi",
                                "-i",
                                "sine=frequency=440:duration=1",
                                "-ac",
                                "" + channels,
                                "-ar",
                                "" + rate,
                                "-write_xing",
                                "0",
                                "-id3v2_version",
                                "0",
                                part.toString());
                both.write(Files.readAllBytes(part));
            }
        }
        Path file = file("both." + ending, both.toByteArray());
        assertTimeoutPreemptively(PATIENCE, () -> readOrRefused(file));
        if (!ending.equals("flac")) {
            assertEquals(4.0, SoundFile.read(file, RATE, Limits.DEFAULT).length / (double) RATE, 0.5);
        }
    }

    /** Bytes changed, cut out, doubled: some sound, or one line. */
    @ParameterizedTest
    @ValueSource(strings = {"wav", "mp3", "m4a", "opus", "ogg", "flac", "aac"})
    void damagedSoundsAreReadOrSaid(String ending) throws IOException {
        Path whole = temp.resolve("whole." + ending);
        String codec = ending.equals("ogg") ? "libvorbis" : ending.equals("opus") ? "libopus" : "";
        List<String> command =
                new ArrayList<>(List.of("-v", "error", "-f", "lavfi", "-i", "sine=frequency=440:duration=2"));
        command.addAll(codec.isEmpty() ? List.of() : List.of("-c:a", codec));
        command.add(whole.toString());
        ExternalTool.require("ffmpeg").run(command.toArray(String[]::new));
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(7);
        int count = Integer.getInteger("balado.sounds", 40);
        for (int i = 0; i < count; i++) {
            Path file = file("damaged." + ending, damaged(bytes, random));
            assertTimeoutPreemptively(PATIENCE, () -> readOrRefused(file), "damage " + i);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int reach = random.nextBoolean() ? Math.min(600, bytes.length) : bytes.length; // headers are worth more
        for (int i = random.nextInt(30); i >= 0; i--) {
            damaged[random.nextInt(reach)] = (byte) (random.nextInt(3) == 0 ? 0xFF : random.nextInt(256));
        }
        return switch (random.nextInt(4)) {
            case 0 -> java.util.Arrays.copyOf(damaged, random.nextInt(bytes.length));
            case 1 -> java.util.Arrays.copyOf(damaged, bytes.length * 2);
            default -> damaged;
        };
    }
}
