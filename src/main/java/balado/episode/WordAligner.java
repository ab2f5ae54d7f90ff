package balado.episode;

import balado.master.SentenceMark;
import balado.master.SentenceMark.WordMark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Gives each written word of a sentence the time of what is said for it. */
final class WordAligner {

    /**
     * What no-break spaces hold together is one word, and so is punctuation that stands apart, as French has it: {@code « oui »}, {@code quoi ?}
     */
    private static final Pattern WORD = Pattern.compile("(?:[«“] )?\\S+(?: [»”:;!?…][»”:;!?….,)]*(?=\\s|$))*");

    private static final long UNKNOWN = -1;

    private final SentenceMark mark;
    private final Timeline timeline;
    private final List<MatchResult> written;
    private final long[] starts;
    private final long[] ends;

    WordAligner(SentenceMark mark, Timeline timeline) {
        this.mark = mark;
        this.timeline = timeline;
        this.written = WORD.matcher(mark.text()).results().toList();
        this.starts = new long[written.size()];
        this.ends = new long[written.size()];
    }

    /** The written words in order, not overlapping, inside these milliseconds. */
    List<Cue.Word> words(long from, long to) {
        Arrays.fill(starts, UNKNOWN);
        takeSpoken();
        clamp(from, to);
        interpolate(from, to);
        List<Cue.Word> words = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            words.add(new Cue.Word(written.get(i).group().replace(' ', '\u00A0'), starts[i], ends[i]));
        }
        return words;
    }

    private void takeSpoken() {
        List<WordMark> marks = mark.words();
        int first = 0;
        while (first < marks.size()) {
            int behind = first + 1;
            while (behind < marks.size() && sameToken(marks.get(first), marks.get(behind))) {
                behind++;
            }
            share(marks.subList(first, behind));
            first = behind;
        }
    }

    private static boolean sameToken(WordMark one, WordMark other) {
        return one.writtenStart() == other.writtenStart() && one.writtenEnd() == other.writtenEnd();
    }

    /** Shares the words said for one token among the written words it covers: {@code "18 h 30"} gets dix-huit, heures, trente. */
    private void share(List<WordMark> spoken) {
        int firstWritten = 0;
        while (firstWritten < written.size()
                && mark.from() + written.get(firstWritten).end()
                        <= spoken.get(0).writtenStart()) {
            firstWritten++;
        }
        int behind = firstWritten;
        while (behind < written.size()
                && mark.from() + written.get(behind).start() < spoken.get(0).writtenEnd()) {
            behind++;
        }
        int count = behind - firstWritten;
        for (int i = 0; i < count; i++) {
            List<WordMark> part = spoken.subList(edge(i, count, spoken.size()), edge(i + 1, count, spoken.size()));
            if (!part.isEmpty()) {
                extend(firstWritten + i, part);
            }
        }
    }

    /** Where the share of a written word begins; with fewer spoken words than written ones the earlier written ones get them. */
    private static int edge(int index, int written, int spoken) {
        return spoken >= written ? index * spoken / written : Math.min(index, spoken);
    }

    private void extend(int word, List<WordMark> spoken) {
        long start = timeline.millis(spoken.get(0).start());
        long end = timeline.millis(spoken.get(spoken.size() - 1).end());
        starts[word] = starts[word] == UNKNOWN ? start : Math.min(starts[word], start);
        ends[word] = Math.max(ends[word], end);
    }

    private void clamp(long from, long to) {
        long free = from;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != UNKNOWN) {
                starts[i] = Math.min(to, Math.max(free, starts[i]));
                ends[i] = Math.min(to, Math.max(starts[i], ends[i]));
                free = ends[i];
            }
        }
    }

    /** Words without sound of their own divide the silence between their neighbours. */
    private void interpolate(long from, long to) {
        int word = 0;
        while (word < starts.length) {
            int behind = word;
            while (behind < starts.length && starts[behind] == UNKNOWN) {
                behind++;
            }
            long gapStart = word == 0 ? from : ends[word - 1];
            long gapEnd = behind == starts.length ? to : starts[behind];
            for (int i = word; i < behind; i++) {
                starts[i] = gapStart + (gapEnd - gapStart) * (i - word) / (behind - word);
                ends[i] = gapStart + (gapEnd - gapStart) * (i - word + 1) / (behind - word);
            }
            word = behind + 1;
        }
    }
}
