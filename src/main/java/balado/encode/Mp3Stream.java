package balado.encode;

import balado.master.SampleSink;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

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
    private Optional<FutureTask<Void>> work = Optional.empty();
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
        } catch (EncodeException e) {
            return;
        }
    }

    /** The frames, an Info header first; whole once {@link #end} has been called. */
    Path file() {
        return file;
    }

    @Override
    public void begin() throws IOException {
        stop();
        work = Optional.of(new FutureTask<>(() -> {
            encode();
            return null;
        }));
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
        result();
    }

    private void put(float[] block) throws IOException {
        try {
            while (!blocks.offer(block, 1, TimeUnit.SECONDS)) {
                if (work.orElseThrow().isDone()) {
                    result();
                }
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits for the encoder, and throws what it threw. */
    private void result() throws IOException {
        try {
            work.orElseThrow().get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static InterruptedIOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        InterruptedIOException interrupted = new InterruptedIOException("interrupted");
        interrupted.initCause(cause);
        return interrupted;
    }

    private void encode() throws IOException {
        Ffmpeg.load();
        try (FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.READ,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            encoder.write(channel, this::feed);
        }
    }

    private void feed(FrameWriter writer) throws IOException {
        try (SampleFeed feed = new SampleFeed(sampleRate, AudioFormat.MP3.sampleRate(), LONGEST_BLOCK, writer)) {
            for (float[] block = take(); block.length > 0; block = take()) {
                feed.add(block, block.length);
            }
            feed.finish();
        }
    }

    private float[] take() throws IOException {
        try {
            return blocks.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void stop() throws IOException {
        if (thread.isPresent()) {
            thread.get().interrupt();
            try {
                thread.get().join();
            } catch (InterruptedException e) {
                throw interrupted(e);
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
