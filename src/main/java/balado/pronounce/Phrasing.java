package balado.pronounce;

import balado.normalize.Mark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the breaks of a sentence: at its punctuation, and in long stretches before words that begin a group, so that nobody has to say more than
 * about fifteen syllables in one breath.
 */
final class Phrasing {

    private static final int BREATH = 15;
    private static final int LONG_BREATH = 22;
    private static final int GROUP = 5;
    private static final int REST = 4;

    private static final Map<Mark, Boundary> MARKS = marks();

    private final Words words;
    private final Map<String, Boolean> openers = new HashMap<>();

    Phrasing(Words words) {
        this.words = words;
        Table.rows("group-openers")
                .forEach(row -> openers.put(row.get(0), row.get(1).equals("strong")));
    }

    private static Map<Mark, Boundary> marks() {
        Map<Mark, Boundary> marks = new EnumMap<>(Mark.class);
        Boundary minor = new Boundary(Boundary.Strength.MINOR, Boundary.Tone.CONTINUATION);
        Boundary major = new Boundary(Boundary.Strength.MAJOR, Boundary.Tone.CONTINUATION);
        marks.put(Mark.COMMA, minor);
        marks.put(Mark.OPEN_BRACKET, minor);
        marks.put(Mark.CLOSE_BRACKET, minor);
        marks.put(Mark.DASH, minor);
        marks.put(Mark.EMPHASIS, new Boundary(Boundary.Strength.GROUP, Boundary.Tone.CONTINUATION));
        marks.put(Mark.SEMICOLON, major);
        marks.put(Mark.COLON, major);
        marks.put(Mark.ELLIPSIS, new Boundary(Boundary.Strength.MAJOR, Boundary.Tone.LEVEL));
        marks.put(Mark.PERIOD, new Boundary(Boundary.Strength.MAJOR, Boundary.Tone.FALL));
        marks.put(Mark.QUESTION, new Boundary(Boundary.Strength.MAJOR, Boundary.Tone.QUESTION));
        marks.put(Mark.EXCLAMATION, new Boundary(Boundary.Strength.MAJOR, Boundary.Tone.EXCLAMATION));
        return marks;
    }

    /** What follows each word; the last one ends the sentence. {@code syllables} counts those of each word. */
    List<Boundary> boundaries(List<Draft> drafts, int[] syllables) {
        List<Boundary> boundaries = new ArrayList<>();
        int[] rest = rest(drafts, syllables);
        int sincePause = 0;
        int sinceGroup = 0;
        for (int i = 0; i < drafts.size(); i++) {
            sincePause += syllables[i];
            sinceGroup += syllables[i];
            Boundary boundary = i == drafts.size() - 1
                    ? end(drafts.get(i))
                    : between(drafts, i, new Stretch(sincePause, sinceGroup, rest[i]));
            boundaries.add(boundary);
            if (boundary.strength() != Boundary.Strength.NONE) {
                sinceGroup = 0;
            }
            if (boundary.pauses()) {
                sincePause = 0;
            }
        }
        return boundaries;
    }

    /** Syllables since the last pause and the last group, and up to the next punctuation. */
    private record Stretch(int sincePause, int sinceGroup, int rest) {}

    private Boundary between(List<Draft> drafts, int index, Stretch stretch) {
        Boundary written = written(drafts.get(index));
        if (written.strength() != Boundary.Strength.NONE) {
            return written;
        }
        Draft next = drafts.get(index + 1);
        Boolean strong = next.isForeign() ? null : openers.get(opener(next));
        boolean divides = strong != null
                && !words.isFunctionWord(drafts.get(index).key())
                && !next.isLinked()
                && stretch.rest() >= REST;
        if (!divides || stretch.sinceGroup() < GROUP) {
            return Boundary.NONE;
        }
        boolean breath = stretch.sincePause() >= (strong ? BREATH : LONG_BREATH)
                || (stretch.sincePause() >= GROUP * 2 && stretch.sincePause() + stretch.rest() > 2 * BREATH && strong);
        return new Boundary(breath ? Boundary.Strength.MINOR : Boundary.Strength.GROUP, Boundary.Tone.CONTINUATION);
    }

    private static String opener(Draft next) {
        String key = next.key();
        int apostrophe = key.indexOf('\'');
        return apostrophe > 0 ? key.substring(0, apostrophe + 1) : key;
    }

    /** For each word the syllables behind it up to the next punctuation. */
    private static int[] rest(List<Draft> drafts, int[] syllables) {
        int[] rest = new int[syllables.length];
        for (int i = syllables.length - 2; i >= 0; i--) {
            rest[i] = syllables[i + 1] + (drafts.get(i + 1).isFollowedByBreak() ? 0 : rest[i + 1]);
        }
        return rest;
    }

    /** The strongest break that the punctuation behind a word means. */
    private static Boundary written(Draft draft) {
        Boundary strongest = Boundary.NONE;
        for (Mark mark : draft.marks()) {
            Boundary boundary = MARKS.getOrDefault(mark, Boundary.NONE);
            if (boundary.strength().compareTo(strongest.strength()) > 0) {
                strongest = boundary;
            }
        }
        return strongest;
    }

    private static Boundary end(Draft last) {
        Boundary.Tone tone = Boundary.Tone.FALL;
        for (Mark mark : last.marks()) {
            if (mark == Mark.QUESTION) {
                tone = Boundary.Tone.QUESTION;
            } else if (mark == Mark.EXCLAMATION && tone != Boundary.Tone.QUESTION) {
                tone = Boundary.Tone.EXCLAMATION;
            }
        }
        return new Boundary(Boundary.Strength.SENTENCE, tone);
    }
}
