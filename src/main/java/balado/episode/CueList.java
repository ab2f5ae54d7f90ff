package balado.episode;

import balado.master.Recording;
import balado.master.SentenceMark;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The transcript of a recording: one cue a sentence, or a part of it that another voice reads. The cues are in order and do not overlap; the last one
 * ends with the recording.
 */
final class CueList implements Iterable<Cue> {

    /** Sentences whose cues are held: some six hours of speech, and less than twenty megabytes. */
    static final int MOST_HELD = 5000;

    private final List<SentenceMark> marks;
    private final Timeline timeline;

    /**
     * The cues of a recording, which every form of transcript goes through: made once when they are few, else while they are gone through, because
     * those of a day are some hundred megabytes.
     */
    static Iterable<Cue> of(Recording recording) {
        CueList cues = new CueList(recording);
        return recording.marks().size() <= MOST_HELD ? cues.held() : cues;
    }

    private CueList(Recording recording) {
        this.marks = recording.marks();
        this.timeline = new Timeline(recording);
    }

    private List<Cue> held() {
        List<Cue> held = new ArrayList<>();
        forEach(held::add);
        return List.copyOf(held);
    }

    @Override
    public Iterator<Cue> iterator() {
        return new Cues();
    }

    private final class Cues implements Iterator<Cue> {

        private int next;

        /** Where the last one ended. */
        private long free;

        @Override
        public boolean hasNext() {
            return next < marks.size();
        }

        @Override
        public Cue next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SentenceMark mark = marks.get(next++);
            long start = Math.max(free, timeline.millis(mark.start()));
            free = Math.max(start, hasNext() ? timeline.millis(mark.end()) : timeline.end());
            return new Cue(
                    mark.speaker(),
                    start,
                    free,
                    mark.text().strip(),
                    new WordAligner(mark, timeline).words(start, free));
        }
    }
}
