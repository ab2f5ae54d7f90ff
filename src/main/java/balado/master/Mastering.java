package balado.master;

import balado.article.Sentence;
import balado.master.SentenceMark.WordMark;
import balado.speech.Take;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins takes into one recording. Samples go to disk as they come; what stays in memory is some bytes for each 20 ms and each word, so that a book
 * of ten hours is no burden. For one thread.
 *
 * <pre>{@code
 * try (Mastering mastering = new Mastering(folder, 16_000, Pauses.NEWSREADER)) {
 *     for (Take take : takes) {
 *         mastering.add(take);
 *     }
 *     Recording recording = mastering.finish();
 * }
 * }</pre>
 */
public final class Mastering implements AutoCloseable {

    private final Path joined;
    private final Path mastered;
    private final int sampleRate;
    private final Pauses pauses;
    private final SampleWriter writer;
    private final SpeechContour contour;
    private final List<SentenceMark> marks = new ArrayList<>();

    private long position;
    private Optional<Sentence> previous = Optional.empty();
    private int pause;

    /**
     * Begins a recording.
     *
     * @param folder where samples go: 4 bytes each, twice until {@link #close}; it is the caller's, and so is the recording's file there
     * @param sampleRate Hz of every take
     * @param pauses the silences
     * @throws IOException when the folder cannot be written to
     */
    public Mastering(Path folder, int sampleRate, Pauses pauses) throws IOException {
        this.sampleRate = sampleRate;
        this.pauses = pauses;
        joined = folder.resolve("joined.f32");
        mastered = folder.resolve("mastered.f32");
        writer = new SampleWriter(joined);
        contour = new SpeechContour(sampleRate);
        pause = pauses.leadIn();
    }

    /**
     * Adds the next sentence. A take without samples adds no sound, but its sentence counts for the pause.
     *
     * @throws IOException when the disk is full
     * @throws IllegalArgumentException when the take has another sample rate
     */
    public void add(Take take) throws IOException {
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
        previous = Optional.of(take.sentence());
        silence(pause);
        pause = 0;
        marks.add(mark(take));
        Joint joint = new Joint(take);
        boolean[] speech = joint.speech();
        for (int i = 0; i < speech.length; i++) {
            write(joint.samples()[i], speech[i]);
        }
    }

    /**
     * Levels and limits what was added.
     *
     * @return the recording; its file is the caller's
     * @throws MasteringException when nothing that was added has sound
     * @throws IOException when the disk is full
     */
    public Recording finish() throws IOException {
        if (marks.isEmpty()) {
            throw new MasteringException("The article gives no sound: it has no word that can be spoken.");
        }
        silence(pauses.tail());
        writer.close();
        contour.finish();
        Loudness loudness = new Renderer(joined, sampleRate, new Leveller(contour).curve()).render(mastered);
        return new Recording(mastered, sampleRate, position, marks, loudness);
    }

    /** Deletes what is no longer needed; the recording stays. */
    @Override
    public void close() throws IOException {
        try (writer) {
            Files.deleteIfExists(joined);
        }
    }

    private SentenceMark mark(Take take) {
        List<WordMark> words = take.words().stream()
                .map(word -> new WordMark(
                        take.writtenStart(word), take.writtenEnd(word), position + word.start(), position + word.end()))
                .toList();
        return new SentenceMark(
                take.sentence(), position, position + take.sound().length(), words);
    }

    private void silence(int milliseconds) throws IOException {
        long end = position + Math.round(milliseconds * (sampleRate / 1000.0));
        while (position < end) {
            write(0, false);
        }
    }

    private void write(float sample, boolean isSpeech) throws IOException {
        writer.write(sample);
        contour.add(sample, isSpeech);
        position++;
    }
}
