package balado.encode;

import balado.master.SampleSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** A recording as frames of MP3, encoded on a thread of its own while the recording is still growing. What the episode says of itself comes later. */
public final class Mp3Stream implements SampleSink, Closeable {

    /** Blocks of samples that may wait for the encoder: half a minute of speech. */
    private static final int WAITING = 64;

    private static final int LONGEST_BLOCK = 1 << 13;
    private static final float[] END = {};

    private final Mp3Frames encoder;
    private final Path file;
    private final int sampleRate;
    private final BlockingQueue<float[]> blocks = new ArrayBlockingQueue<>(WAITING);
    private Optional<FutureTask<SoundReport>> work = Optional.empty();
    private Optional<Thread> thread = Optional.empty();

    Mp3Stream(Mp3Frames encoder, Path file, int sampleRate) {
        this.encoder = encoder;
        this.file = file;
        this.sampleRate = sampleRate;
        Thread loader = new Thread(this::prepare, "balado-mp3");
        loader.setDaemon(true);
        loader.start();
    }

    /** What goes wrong here goes wrong again, and is said, when the first samples come. */
    private void prepare() {
        try {
            encoder.prepare();
        } catch (EncodeException | Error e) {
            return;
        }
    }

    /**
     * The frames, an Info header first; waits for the last one.
     *
     * @throws IOException when they could not be encoded
     */
    Path file() throws IOException {
        sound();
        return file;
    }

    /** What is heard of them, measured by decoding them. */
    SoundReport sound() throws IOException {
        return Waiting.result(work.orElseThrow());
    }

    @Override
    public void begin() throws IOException {
        stop();
        work = Optional.of(new FutureTask<>(this::encode));
        Thread started = new Thread(work.get(), "balado-mp3");
        started.setDaemon(true);
        started.start();
        thread = Optional.of(started);
    }

    @Override
    public void accept(float[] samples, int length) throws IOException {
        for (int from = 0; from < length; from += LONGEST_BLOCK) {
            put(Arrays.copyOfRange(samples, from, Math.min(length, from + LONGEST_BLOCK)));
        }
    }

    @Override
    public void end() throws IOException {
        put(END);
    }

    private void put(float[] block) throws IOException {
        try {
            while (!blocks.offer(block, 1, TimeUnit.SECONDS)) {
                if (work.orElseThrow().isDone()) {
                    sound();
                }
            }
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    private SoundReport encode() throws IOException {
        Ffmpeg.load();
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.READ,
                        StandardOpenOption.TRUNCATE_EXISTING);
                ConfidenceMonitor monitor = new ConfidenceMonitor(file)) {
            AtomicLong samples = new AtomicLong();
            encoder.write(channel, writer -> samples.set(feed(writer, channel, monitor)));
            monitor.written(channel.size());
            return monitor.report(samples.get());
        }
    }

    private long feed(FrameWriter writer, FileChannel channel, ConfidenceMonitor monitor) throws IOException {
        try (SampleFeed feed = new SampleFeed(sampleRate, AudioFormat.MP3.sampleRate(), LONGEST_BLOCK, writer)) {
            for (float[] block = take(); block.length > 0; block = take()) {
                feed.add(block, block.length);
                monitor.written(channel.size());
            }
            feed.finish();
            return feed.given();
        }
    }

    private float[] take() throws IOException {
        try {
            return blocks.take();
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
    }

    private void stop() throws IOException {
        if (thread.isPresent()) {
            thread.get().interrupt();
            try {
                thread.get().join();
            } catch (InterruptedException e) {
                throw Waiting.interrupted(e);
            }
        }
        blocks.clear();
    }

    /** Ends the work and deletes the frames. */
    @Override
    public void close() throws IOException {
        stop();
        Files.deleteIfExists(file);
    }
}
