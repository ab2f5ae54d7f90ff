package balado.episode;

import balado.master.Recording;
import balado.master.SentenceMark;
import java.util.ArrayList;
import java.util.List;

/** The transcript of a recording: one cue a sentence. */
final class CueList {

    private CueList() {}

    /**
     * The cues, in order and not overlapping; the last one ends with the recording.
     *
     * @param speaker the name of the voice
     */
    static List<Cue> of(Recording recording, String speaker) {
        Timeline timeline = new Timeline(recording);
        List<SentenceMark> marks = recording.marks();
        List<Cue> cues = new ArrayList<>();
        long free = 0;
        for (int i = 0; i < marks.size(); i++) {
            SentenceMark mark = marks.get(i);
            boolean last = i == marks.size() - 1;
            long start = Math.max(free, timeline.millis(mark.start()));
            long end = Math.max(start, last ? timeline.end() : timeline.millis(mark.end()));
            String text = mark.sentence().text();
            cues.add(new Cue(speaker, start, end, text, new WordAligner(mark, timeline).words(start, end)));
            free = end;
        }
        return List.copyOf(cues);
    }
}
