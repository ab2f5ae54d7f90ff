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

    private final Mp3Frames mp3;

    /** With the system's LAME if there is one. */
    public AudioEncoder() {
        mp3 = new Mp3Frames(Lame::find);
    }

    AudioEncoder(Optional<Lame> lame) {
        mp3 = new Mp3Frames(() -> lame);
    }

    /**
     * Frames of MP3 for a recording that is still growing.
     *
     * @param folder where they are kept until {@link Mp3Stream#close}
     * @param sampleRate Hz of the recording
     */
    public Mp3Stream stream(Path folder, int sampleRate) {
        return new Mp3Stream(mp3, folder.resolve("frames.mp3"), sampleRate);
    }

    /**
     * Makes an MP3 file of frames that are encoded already.
     *
     * @param target the file to write; it appears whole or not at all, and replaces one that is there
     * @throws EncodeException when the file cannot be written
     */
    public MediaFile encode(Mp3Stream frames, Recording recording, Episode episode, Path target)
            throws EncodeException {
        return write(target, AudioFormat.MP3, part -> {
            byte[] tag = tag(recording, episode); // made while the last frames are
            try (FileChannel channel = open(part);
                    FileChannel encoded = FileChannel.open(frames.file(), StandardOpenOption.READ)) {
                writeTag(tag, channel);
                for (long at = 0; at < encoded.size(); ) {
                    at += encoded.transferTo(at, encoded.size() - at, channel);
                }
            }
            return frames.sound();
        });
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
        return write(target, format, part -> {
            encodeTo(part, recording, episode, format);
            return SoundReport.of(part);
        });
    }

    /** What writes a file and listens to it. */
    private interface Work {
        SoundReport write(Path file) throws IOException;
    }

    private static MediaFile write(Path target, AudioFormat format, Work work) throws EncodeException {
        Ffmpeg.load();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            SoundReport sound = work.write(part);
            MediaFile file = new MediaFile(
                    target, format.type(), Files.size(part), FileHash.of(part), sound.duration(), sound.loudness());
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

    private static FileChannel open(Path part) throws IOException {
        return FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static byte[] tag(Recording recording, Episode episode) throws IOException {
        return EpisodeTag.of(episode, CoverArt.fitting(episode.cover()), recording.duration())
                .toBytes();
    }

    private static void writeTag(byte[] tag, FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(tag);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void encodeTo(Path part, Recording recording, Episode episode, AudioFormat format) throws IOException {
        try (FileChannel channel = open(part)) {
            if (format == AudioFormat.MP3) {
                writeTag(tag(recording, episode), channel);
                mp3.write(channel, writer -> feed(recording, format, writer));
            } else {
                Picture cover = CoverArt.fitting(episode.cover());
                try (ChannelIo access = new ChannelIo(channel, 0, true);
                        AudioWriter writer = AudioWriter.tagged(access, format, episode, cover)) {
                    feed(recording, format, writer);
                }
            }
        }
    }

    private static void feed(Recording recording, AudioFormat format, FrameWriter writer) throws IOException {
        try (SampleReader samples = new SampleReader(recording.samples());
                SampleFeed feed = new SampleFeed(recording.sampleRate(), format.sampleRate(), CHUNK, writer)) {
            float[] chunk = new float[CHUNK];
            for (int count = samples.read(chunk); count > 0; count = samples.read(chunk)) {
                feed.add(chunk, count);
            }
            feed.finish();
        }
    }
}
