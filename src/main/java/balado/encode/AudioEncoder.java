package balado.encode;

import balado.episode.Episode;
import balado.episode.Picture;
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
import java.util.Optional;

/**
 * Writes a recording as an audio file with all that an episode says of itself: MP3 with an ID3v2.3 tag in front, M4A with chapters as
 * <a href="https://developer.apple.com/documentation/quicktime-file-format/chapter_lists">a text track</a> and as {@code chpl}, Opus with
 * comments. Mono. The same recording and episode give the same bytes.
 */
public final class AudioEncoder {

    private static final int CHUNK = 8192;

    private final Optional<Lame> lame;

    /** With the system's LAME if there is one. */
    public AudioEncoder() {
        this(Lame.find());
    }

    AudioEncoder(Optional<Lame> lame) {
        this.lame = lame;
    }

    /**
     * Encodes.
     *
     * @param target the file to write; it appears whole or not at all, and replaces one that is there
     * @return what was written, measured by decoding it
     * @throws EncodeException when the file cannot be written or the encoder cannot be used
     */
    public MediaFile encode(Recording recording, Episode episode, AudioFormat format, Path target)
            throws EncodeException {
        Ffmpeg.load();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Picture cover = CoverArt.fitting(episode.cover());
            boolean tagged = format == AudioFormat.MP3;
            byte[] tag =
                    tagged ? EpisodeTag.of(episode, cover, recording.duration()).toBytes() : new byte[0];
            write(recording, episode, format, cover, tag, part);
            MediaFile file = Audition.of(part, target, format);
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

    private void write(Recording recording, Episode episode, AudioFormat format, Picture cover, byte[] tag, Path part)
            throws IOException {
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
            try (Resampler resampler = new Resampler(recording.sampleRate(), format.sampleRate(), CHUNK)) {
                if (format == AudioFormat.MP3 && lame.isPresent()) {
                    encodeByLame(samples, resampler, channel);
                } else {
                    encodeByFfmpeg(
                            samples, resampler, new ChannelIo(channel, tag.length, true), episode, format, cover);
                }
            }
        }
    }

    private void encodeByLame(SampleReader samples, Resampler resampler, FileChannel channel) throws IOException {
        try (LameWriter writer = new LameWriter(lame.orElseThrow(), channel, AudioFormat.MP3)) {
            encode(samples, resampler, writer);
        }
    }

    private static void encodeByFfmpeg(
            SampleReader samples,
            Resampler resampler,
            ChannelIo access,
            Episode episode,
            AudioFormat format,
            Picture cover)
            throws IOException {
        try (access;
                AudioWriter writer = new AudioWriter(access, format, episode, cover)) {
            encode(samples, resampler, writer);
        }
    }

    private static void encode(SampleReader samples, Resampler resampler, FrameWriter writer) throws IOException {
        FrameSplitter frames = new FrameSplitter(writer);
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
