package balado.episode;

import balado.master.Recording;
import balado.master.SentenceMark;
import java.util.ArrayList;
import java.util.List;

/** The transcript of a recording: one cue a sentence, or a part of it that another voice reads. */
final class CueList {

    private CueList() {}

    /**
     * The cues, in order and not overlapping; the last one ends with the recording.
     */
    static List<Cue> of(Recording recording) {
        Timeline timeline = new Timeline(recording);
        List<SentenceMark> marks = recording.marks();
        List<Cue> cues = new ArrayList<>();
        long free = 0;
        for (int i = 0; i < marks.size(); i++) {
            SentenceMark mark = marks.get(i);
            boolean last = i == marks.size() - 1;
            long start = Math.max(free, timeline.millis(mark.start()));
            long end = Math.max(start, last ? timeline.end() : timeline.millis(mark.end()));
            String text = mark.text().strip();
            cues.add(new Cue(mark.speaker(), start, end, text, new WordAligner(mark, timeline).words(start, end)));
            free = end;
        }
        return List.copyOf(cues);
    }
}
