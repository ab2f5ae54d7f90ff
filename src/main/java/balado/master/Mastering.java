package balado.master;

import balado.article.Sentence;
import balado.master.SentenceMark.WordMark;
import balado.speech.Take;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins takes into one recording. Samples go to disk as they come; what stays in memory is some bytes for each word, so that a book
 * of ten hours is no burden. For one thread.
 *
 * <pre>{@code
 * try (Mastering mastering = new Mastering(folder, 16_000, Pauses.NEWSREADER)) {
 *     for (Take take : takes) {
 *         mastering.add(Part.whole(take, "Pierre"));
 *     }
 *     Recording recording = mastering.finish();
 * }
 * }</pre>
 */
public final class Mastering implements AutoCloseable {

    /** Seconds by which the level of a longer recording is decided. */
    private static final int OPENING = 30;

    private final Path folder;
    private final Path joined;
    private final Path mastered;
    private final int sampleRate;
    private final Pauses pauses;
    private final SampleWriter writer;
    private final SpeechContour contour;
    private final Leveller leveller;
    private final Renderer renderer;
    private final List<SentenceMark> marks = new ArrayList<>();

    private long position;
    private Optional<Sentence> previous = Optional.empty();
    private int pause;
    private Bed bed = new Bed(0, new float[0]);

    /** Whether music is below what is added; where it ends is not known yet. */
    private boolean inBed;

    private boolean finished;

    /** Begins a recording whose samples are wanted when it is finished. */
    public Mastering(Path folder, int sampleRate, Pauses pauses) throws MasteringException {
        this(folder, sampleRate, pauses, SampleSink.NONE);
    }

    /**
     * Begins a recording.
     *
     * @param folder where samples go: 4 bytes each, twice until {@link #close}; it is the caller's, and so is the recording's file there
     * @param sampleRate Hz of every take
     * @param pauses the silences
     * @param sink gets the finished samples, of a long recording while it is still growing
     * @throws MasteringException when the folder cannot be written to
     */
    public Mastering(Path folder, int sampleRate, Pauses pauses, SampleSink sink) throws MasteringException {
        this.folder = folder;
        this.sampleRate = sampleRate;
        this.pauses = pauses;
        joined = folder.resolve("joined.f32");
        mastered = folder.resolve("mastered.f32");
        writer = open();
        contour = new SpeechContour(sampleRate);
        leveller = leveller();
        renderer = new Renderer(joined, mastered, sampleRate, leveller.curve(), sink);
        pause = pauses.leadIn();
    }

    /**
     * Adds the next sentence or part of one. A take without samples adds no sound, but its sentence counts for the pause.
     *
     * @throws MasteringException when the disk is full, or the take's samples are no finite numbers
     * @throws IllegalArgumentException when the take has another sample rate
     */
    public void add(Part part) throws MasteringException {
        Take take = part.take();
        if (take.sound().sampleRate() != sampleRate) {
            throw new IllegalArgumentException(take.sound().sampleRate() + " Hz, not " + sampleRate);
        }
        if (previous.isPresent()) {
            pause = Math.max(pause, pauses.between(previous.get(), take.sentence()));
        }
        if (take.sound().length() == 0) {
            previous = previous.map(any -> take.sentence());
            return;
        }
        Joint joint = new Joint(take);
        previous = Optional.of(take.sentence());
        try {
            silence(pause);
            pause = 0;
            marks.add(mark(part));
            sound(joint);
            giveOut();
        } catch (MasteringException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Levels and limits what was added.
     *
     * @return the recording; its file is the caller's
     * @throws MasteringException when nothing that was added has sound, or the disk is full
     */
    public Recording finish() throws MasteringException {
        if (marks.isEmpty()) {
            throw new MasteringException("Nothing to record: the text has no word that can be spoken.");
        }
        try {
            silence(pauses.tail());
            writer.close();
            contour.finish();
            leveller.measure(true);
            bed.endAt(position);
            if (!renderer.hasBegun()) {
                leveller.settle();
            }
            layMusic();
            leveller.draw(true);
            Loudness loudness = renderer.finish(position);
            finished = true;
            return new Recording(mastered, sampleRate, position, marks, loudness);
        } catch (MasteringException e) {
            throw e;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Music goes by the level of the speech. */
    private void layMusic() {
        renderer.lay(bed.start(), bed.mixed(leveller.level(), marks, sampleRate));
    }

    /** Gives out what will not change any more, once the opening is there and no music waits for its end. */
    private void giveOut() throws IOException {
        leveller.measure(false);
        if (leveller.measured() < (long) OPENING * sampleRate || inBed) {
            return;
        }
        writer.flush();
        if (!renderer.hasBegun()) {
            leveller.settle();
            layMusic();
            leveller.draw(false);
            renderer.begin(Math.min(position, leveller.curve().settled()));
        }
        leveller.draw(false);
        renderer.advance(Math.min(position, leveller.curve().settled()));
    }

    /** Deletes what is no longer needed; a finished recording stays. */
    @Override
    public void close() throws IOException {
        try (writer;
                leveller;
                renderer) {
            Files.deleteIfExists(joined);
            if (!finished) {
                Files.deleteIfExists(mastered);
            }
        }
    }

    /**
     * Adds a sound that is no speech, with a pause on both sides. It gets the level of the speech.
     *
     * @param samples at the sample rate of the takes; silence adds nothing
     * @throws MasteringException when the disk is full
     */
    public void clip(float[] samples) throws MasteringException {
        double loudness = Clip.loudness(samples, sampleRate);
        if (loudness < Gating.ABSOLUTE_GATE) {
            return;
        }
        try {
            rest(pauses.clip());
            silence(pause);
            long start = position;
            write(samples);
            contour.clip(start, position, loudness);
            pause = pauses.clip();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Lets at least so many milliseconds pass before what comes next. */
    public void rest(int milliseconds) {
        pause = Math.max(pause, milliseconds);
    }

    /**
     * Lays music below what is added from here on, ducked while somebody speaks.
     *
     * @param samples at the sample rate of the takes; it ends with {@link #endBed} or with its last sample
     */
    public void beginBed(float[] samples) {
        bed = new Bed(position, samples);
        inBed = true;
    }

    /** Ends the music so many milliseconds behind what was added last; it fades before. */
    public void endBed(int milliseconds) {
        rest(milliseconds);
        bed.endAt(position + samples(milliseconds));
        inBed = false;
        if (renderer.hasBegun()) {
            layMusic();
        }
    }

    private SentenceMark mark(Part part) {
        Take take = part.take();
        List<WordMark> words = take.words().stream()
                .map(word -> new WordMark(
                        take.writtenStart(word), take.writtenEnd(word), position + word.start(), position + word.end()))
                .toList();
        return new SentenceMark(
                take.sentence(),
                part.from(),
                part.to(),
                part.speaker(),
                position,
                position + take.sound().length(),
                words);
    }

    private SampleWriter open() throws MasteringException {
        try {
            return new SampleWriter(joined);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private Leveller leveller() throws MasteringException {
        try {
            return new Leveller(contour, folder.resolve("gains.f32"));
        } catch (IOException e) {
            MasteringException fault = unwritable(e);
            try {
                writer.close();
            } catch (IOException also) {
                fault.addSuppressed(also);
            }
            throw fault;
        }
    }

    private MasteringException unwritable(IOException e) {
        String reason = e instanceof NoSuchFileException ? "there is no such folder" : e.getMessage();
        return new MasteringException(
                "The sound cannot be kept in " + folder + ": " + reason + ". Free some space or choose another folder.",
                e);
    }

    private void sound(Joint joint) throws IOException {
        float[] samples = joint.samples();
        writer.write(samples, samples.length);
        contour.add(samples, joint.speech());
        position += samples.length;
    }

    private void silence(int milliseconds) throws IOException {
        write(new float[(int) samples(milliseconds)]);
    }

    private long samples(int milliseconds) {
        return Math.round(milliseconds * (sampleRate / 1000.0));
    }

    /** Adds what is no speech. */
    private void write(float[] samples) throws IOException {
        writer.write(samples, samples.length);
        contour.add(samples);
        position += samples.length;
    }
}
