package balado.speech;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;

/**
 * Sentences that were spoken before, a file each in a folder that may be deleted at any time and that several processes may share: a file appears
 * whole, by its name, which is the hash of all that it was spoken from. What cannot be read counts as not there, and what cannot be written is
 * spoken again the next time. When the folder grows too large, the sentences that were not asked for the longest go.
 */
public final class SentenceCache {

    private static final int MAGIC = 0x42414C31;

    /** The folder is looked through when so much was written since. */
    private static final long SWEEP_BYTES = 64 << 20;

    private final Path folder;
    private final long most;
    private final Clock clock;
    private final AtomicLong written = new AtomicLong();

    /**
     * A cache.
     *
     * @param folder made when needed
     * @param most bytes that its files may have
     */
    public SentenceCache(Path folder, long most, Clock clock) {
        this.folder = folder;
        this.most = most;
        this.clock = clock;
    }

    /** What a sentence sounds like. */
    record Entry(Sound sound, List<WordTiming> words) {}

    /** The sound that is kept under a key, 64 hexadecimal digits. */
    Optional<Entry> find(String key) {
        Path file = file(key);
        try {
            Optional<Entry> entry = decode(Files.readAllBytes(file));
            if (entry.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            }
            return entry;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a sound. */
    void keep(String key, Take take) {
        Path file = file(key);
        try {
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "new-", ".part");
            try {
                int size = write(encode(take), part);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                sweepAfter(size);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // A full disk or a folder that may not be written: the sentence is spoken again the next time.
            return;
        }
    }

    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key.substring(2));
    }

    private static int write(ByteBuffer bytes, Path file) throws IOException {
        int size = bytes.remaining();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        return size;
    }

    /** All numbers little-endian, 32 bits: magic, rate, how many words and samples, three numbers for each word, the samples; then a CRC. */
    private static ByteBuffer encode(Take take) {
        int length = take.sound().length();
        int words = take.words().size();
        ByteBuffer bytes =
                ByteBuffer.allocate(Integer.BYTES * (5 + 3 * words + length)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(MAGIC).putInt(take.sound().sampleRate()).putInt(words).putInt(length);
        for (WordTiming word : take.words()) {
            bytes.putInt(word.word()).putInt(word.start()).putInt(word.end());
        }
        float[] samples = new float[length];
        take.sound().copyTo(0, samples, 0, length);
        bytes.asFloatBuffer().put(samples);
        bytes.position(bytes.position() + length * Float.BYTES);
        bytes.putInt(crc(bytes.duplicate().flip()));
        return bytes.flip();
    }

    private static Optional<Entry> decode(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = file.length - Integer.BYTES;
        try {
            if (end < 0 || bytes.getInt(end) != crc(bytes.duplicate().limit(end)) || bytes.getInt() != MAGIC) {
                return Optional.empty();
            }
            int sampleRate = bytes.getInt();
            int count = bytes.getInt();
            float[] samples = new float[bytes.getInt()];
            List<WordTiming> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                words.add(new WordTiming(bytes.getInt(), bytes.getInt(), bytes.getInt()));
            }
            bytes.asFloatBuffer().get(samples);
            return Optional.of(new Entry(Sound.owning(samples, sampleRate), words));
        } catch (BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    private static int crc(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private void sweepAfter(int size) {
        if (written.addAndGet(size) >= Math.min(SWEEP_BYTES, most)) {
            sweep();
        }
    }

    private void sweep() {
        written.set(0);
        try {
            new CacheSweep(folder, most).run();
        } catch (IOException e) {
            // Somebody deleted the folder, or it may not be read: the next sweep will tell.
            return;
        }
    }

    /** Looks through the folder once more when something was written. */
    public void close() {
        if (written.get() > 0) {
            sweep();
        }
    }
}
