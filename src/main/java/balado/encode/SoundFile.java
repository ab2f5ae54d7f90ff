package balado.encode;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Reads the sound files of others: jingles, music. */
public final class SoundFile {

    private SoundFile() {}

    /**
     * The sound of a file of any usual format, mixed to mono.
     *
     * @param sampleRate Hz of what is given
     * @param limits how long it may be: all of it is kept in memory
     * @throws EncodeException when it cannot be read or is longer; the message is one line
     */
    public static float[] read(Path file, int sampleRate, Limits limits) throws EncodeException {
        Ffmpeg.load();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                AudioReader reader = new AudioReader(channel, sampleRate)) {
            Samples samples = new Samples();
            for (float[] frame = reader.read(); frame.length > 0; frame = reader.read()) {
                samples.add(frame);
                if (limits.exceeds(Limit.SOUND_LENGTH, samples.length() * 1000L / sampleRate)) {
                    throw new EncodeException(file + ": " + limits.excess(Limit.SOUND_LENGTH));
                }
            }
            return samples.toArray();
        } catch (NoSuchFileException e) {
            throw new EncodeException(file + ": no such sound; correct the show's settings", e);
        } catch (AccessDeniedException e) {
            throw new EncodeException(file + ": no permission to read it; change its mode or owner", e);
        } catch (EncodeException e) {
            throw e.getMessage().startsWith(file.toString()) ? e : unreadable(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static EncodeException unreadable(Path file, IOException e) {
        return new EncodeException(file + ": no sound that can be read; give a WAV, MP3, M4A, Ogg or FLAC file", e);
    }

    /** Grows as samples come. */
    private static final class Samples {

        private final List<float[]> frames = new ArrayList<>();
        private int length;

        void add(float[] frame) {
            frames.add(frame);
            length += frame.length;
        }

        int length() {
            return length;
        }

        float[] toArray() {
            float[] samples = new float[length];
            int at = 0;
            for (float[] frame : frames) {
                System.arraycopy(frame, 0, samples, at, frame.length);
                at += frame.length;
            }
            return samples;
        }
    }
}
