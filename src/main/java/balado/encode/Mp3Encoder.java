package balado.encode;

import balado.episode.Episode;
import balado.master.Loudness;
import balado.master.LoudnessMeter;
import balado.master.Recording;
import balado.master.SampleReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Writes a recording as MP3: mono, 64 kbit/s constant, 24 kHz, with an ID3v2.3 tag in front. The same recording and episode give the same bytes.
 */
public final class Mp3Encoder {

    private static final int CHUNK = 8192;
    private static final int COMPRESSION_LEVEL = 2;

    /**
     * Encodes.
     *
     * @param target the file to write; it appears whole or not at all, and replaces one that is there
     * @return what was written, measured by decoding it
     * @throws EncodeException when the file cannot be written or the encoder cannot be used
     */
    public MediaFile encode(Recording recording, Episode episode, Path target) throws EncodeException {
        Ffmpeg.load();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            write(recording, EpisodeTag.of(episode, recording.duration()).toBytes(), part);
            MediaFile file = describe(part, target);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (EncodeException e) {
            delete(part, e);
            throw e;
        } catch (IOException e) {
            delete(part, e);
            throw new EncodeException(target + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void delete(Path part, IOException cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void write(Recording recording, byte[] tag, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.READ,
                        StandardOpenOption.TRUNCATE_EXISTING);
                SampleReader samples = new SampleReader(recording.samples())) {
            ByteBuffer bytes = ByteBuffer.wrap(tag);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            try (ChannelIo io = new ChannelIo(channel, tag.length, true);
                    Mp3Writer mp3 = new Mp3Writer(io, COMPRESSION_LEVEL);
                    Resampler resampler = new Resampler(recording.sampleRate(), Mp3Writer.SAMPLE_RATE, CHUNK)) {
                encode(samples, resampler, mp3);
            }
        }
    }

    private static void encode(SampleReader samples, Resampler resampler, Mp3Writer mp3) throws IOException {
        FrameSplitter frames = new FrameSplitter(mp3);
        float[] chunk = new float[CHUNK];
        float[] resampled = new float[resampler.capacity()];
        for (int count = samples.read(chunk); count > 0; count = samples.read(chunk)) {
            frames.write(resampled, resampler.convert(chunk, count, resampled));
        }
        for (int count = resampler.drain(resampled); count > 0; count = resampler.drain(resampled)) {
            frames.write(resampled, count);
        }
        frames.finish();
    }

    private static MediaFile describe(Path part, Path target) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
            while (channel.read(bytes.clear()) >= 0) {
                digest.update(bytes.flip());
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            long size = channel.size();
            try (Mp3Reader mp3 = new Mp3Reader(channel)) {
                LoudnessMeter meter = new LoudnessMeter(mp3.sampleRate());
                float[] samples = new float[mp3.frameSize()];
                long length = 0;
                for (int count = mp3.read(samples); count > 0; count = mp3.read(samples)) {
                    meter.add(samples, count);
                    length += count;
                }
                Duration duration = Duration.ofNanos(Math.round(length * 1e9 / mp3.sampleRate()));
                Loudness loudness = meter.loudness();
                return new MediaFile(target, "audio/mpeg", size, hash, duration, loudness);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
