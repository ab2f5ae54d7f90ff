package balado.episode;

import balado.master.Recording;
import balado.master.SentenceMark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the transcript: a cue a sentence, in step with the sound. The last cue ends with it. */
final class CueList {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Recording recording;
    private final String speaker;

    CueList(Recording recording, String speaker) {
        this.recording = recording;
        this.speaker = speaker;
    }

    List<Cue> cues() {
        List<SentenceMark> marks = recording.marks();
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            boolean last = i == marks.size() - 1;
            cues.add(cue(
                    marks.get(i),
                    millis(last ? recording.length() : marks.get(i).end())));
        }
        return cues;
    }

    private Cue cue(SentenceMark mark, long endMillis) {
        String text = mark.sentence().text();
        List<Cue.Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        long before = millis(mark.start());
        while (matcher.find()) {
            Cue.Word word = word(mark, matcher.start(), matcher.end(), matcher.group(), before);
            words.add(word);
            before = word.endMillis();
        }
        return new Cue(speaker, millis(mark.start()), endMillis, text, words);
    }

    /** A written word is heard from the first to the last of the spoken words that overlap it; one without sound stands between its neighbours. */
    private Cue.Word word(SentenceMark mark, int from, int to, String written, long before) {
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (SentenceMark.WordMark spoken : mark.words()) {
            if (spoken.writtenStart() < to && spoken.writtenEnd() > from) {
                start = Math.min(start, millis(spoken.start()));
                end = Math.max(end, millis(spoken.end()));
            }
        }
        long begun = start == Long.MAX_VALUE ? before : Math.max(before, start);
        return new Cue.Word(written, begun, Math.max(begun, end));
    }

    private long millis(long sample) {
        return Clockwork.millis(recording, sample);
    }
}
