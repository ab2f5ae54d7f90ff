package balado.encode;

import balado.episode.Episode;
import balado.master.Recording;
import balado.master.SampleReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a recording as MP3: mono, 64 kbit/s constant, 24 kHz, with an ID3v2.3 tag in front. The same recording and episode give the same bytes.
 */
public final class Mp3Encoder {

    private static final int CHUNK = 8192;

    /**
     * LAME's quality. At this bit rate 5 leaves 0.2 dB more noise in a Bark band than 2, on average, and is half as fast again; 7 does without
     * noise shaping, which is heard in the weak bands.
     */
    private static final int COMPRESSION_LEVEL = 5;

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
            MediaFile file = Audition.of(part, target);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (EncodeException e) {
            delete(part, e);
            throw e;
        } catch (IOException e) {
            delete(part, e);
            throw new EncodeException(
                    target + " cannot be written: " + reason(e) + ". Free some space or choose another output folder.",
                    e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        return e.getMessage();
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
}
