package balado.normalize;

import balado.article.Sentence;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A written sentence in the form that verbalizers read, with the way back to the offsets of the original: NFC, every space U+0020, every
 * apostrophe U+0027, every hyphen U+002D, every decimal digit ASCII, ligatures and full-width forms opened, invisible characters gone. One
 * pass; linear.
 */
final class Text {

    /** How far a verbalizer looks around for context, in UTF-16 code units: what keeps normalisation linear. */
    static final int REACH = 48;

    private static final char FIRST_MARK = '\u0300';

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{Lu}{2}\\P{L}+\\p{Lu}{2}");

    private final String original;
    private final String view;
    /** The same, for quick access: code units beyond Latin-1 make it slow in a string. */
    private final char[] units;

    private final int[] offsets;
    private final boolean shouted;
    private Spans spans = Spans.NONE;

    private Text(String original, String view, int[] offsets) {
        this.original = original;
        this.view = view;
        this.units = view.toCharArray();
        this.offsets = offsets;
        this.shouted = isShouted(view);
    }

    static Text of(String original) {
        Folding folding = new Folding(original.length());
        int start = folding.addPlain(original, 0);
        while (start < original.length()) {
            int end = clusterEnd(original, start);
            String cluster = original.substring(start, end);
            folding.add(Normalizer2.getNFCInstance().normalize(cluster), start);
            start = folding.addPlain(original, end);
        }
        return new Text(original, folding.view.toString(), folding.offsets(original.length()));
    }

    /** With what markup says of its words. */
    static Text of(Sentence sentence) {
        Text text = of(sentence.text());
        if (!sentence.terms().isEmpty()) {
            text.spans = new SpanPlaces(text).of(sentence.terms());
        }
        return text;
    }

    /** What markup says of its words. */
    Spans spans() {
        return spans;
    }

    /** A base and its combining marks; cut after 30 of them, as UAX #15 does in its stream-safe format. */
    private static int clusterEnd(String text, int start) {
        // Only asked for here: to load it takes longer than to read many sentences.
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        int end = start + Character.charCount(text.codePointAt(start));
        int limit = Math.min(text.length(), start + 32);
        while (end < limit && !nfc.hasBoundaryBefore(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return Math.min(end, text.length());
    }

    private static boolean isShouted(String view) {
        int small = 0;
        int capital = 0;
        for (int i = 0; i < view.length(); i++) {
            char c = view.charAt(i);
            small += Character.isLowerCase(c) ? 1 : 0;
            capital += Character.isUpperCase(c) ? 1 : 0;
        }
        return capital >= 4 && small * 10 <= capital && TWO_WORDS.matcher(view).find();
    }

    String view() {
        return view;
    }

    int length() {
        return view.length();
    }

    /** Whether the sentence is written in capitals, as headlines are. */
    boolean isShouted() {
        return shouted;
    }

    /** The UTF-16 code unit at this place of the view, NUL outside it. */
    char at(int index) {
        return index >= 0 && index < units.length ? units[index] : '\0';
    }

    /** The code point that begins at this place of the view. */
    int codePoint(int index) {
        return Character.isHighSurrogate(units[index]) ? view.codePointAt(index) : units[index];
    }

    boolean isDigit(int index) {
        return isAsciiDigit(at(index));
    }

    static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word or number may start here: nothing alphanumeric touches it on the left. */
    boolean startsWord(int index) {
        if (index == 0) {
            return true;
        }
        char last = units[index - 1];
        int before = Character.isLowSurrogate(last) ? view.codePointBefore(index) : last;
        return !Character.isLetterOrDigit(before) || isBehindTimes(index);
    }

    /** Behind the x of {@code 4x100}. */
    private boolean isBehindTimes(int index) {
        boolean number = isDigit(index - 2) || at(index - 2) == ' ';
        return at(index - 1) == 'x' && isDigit(index) && number;
    }

    /** Whether a word or number may end before this place. */
    boolean endsWord(int index) {
        return index >= units.length || !Character.isLetterOrDigit(codePoint(index));
    }

    /** Behind the combining marks that stand here: they belong to what is before them. */
    int skipMarks(int index) {
        int at = index;
        while (at < units.length && units[at] >= FIRST_MARK && isMark(codePoint(at))) {
            at += Character.charCount(codePoint(at));
        }
        return at;
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    int skipSpaces(int index) {
        int at = index;
        while (at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The letters, apostrophes and hyphens that follow, spaces skipped: empty when something else comes. */
    String wordAfter(int index) {
        int start = skipSpaces(index);
        int end = start;
        while (end < start + REACH && isWordPart(at(end))) {
            end++;
        }
        return view.substring(Math.min(start, view.length()), end);
    }

    /** The letters, apostrophes and hyphens that precede, one space skipped: empty when something else does. */
    String wordBefore(int index) {
        int end = at(index - 1) == ' ' ? index - 1 : index;
        int start = end;
        while (start > 0 && start > end - REACH && isWordPart(at(start - 1))) {
            start--;
        }
        return view.substring(start, end);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\'' || c == '-';
    }

    /** The first place of the view that stands at an offset of the original or behind it. */
    int place(int originalOffset) {
        int low = 0;
        int high = view.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets[middle] < originalOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where a place of the view stands in the original. */
    int originalOffset(int index) {
        return offsets[index];
    }

    String original() {
        return original;
    }

    /** The view while it is built. */
    private static final class Folding {

        private final StringBuilder view;
        private int[] starts;

        Folding(int capacity) {
            view = new StringBuilder(capacity);
            starts = new int[capacity + 1];
        }

        /** Adds the characters from here on that are their own NFC, as nearly all are, and gives where they end. */
        int addPlain(String original, int start) {
            int at = start;
            while (at < original.length()
                    && isPlain(original.charAt(at))
                    && (at + 1 == original.length() || isPlain(original.charAt(at + 1)))) {
                reserve(view.length() + 1);
                starts[view.length()] = at;
                Characters.fold(original.charAt(at), view);
                at++;
            }
            return at;
        }

        /** Latin letters, digits, signs and general punctuation: nothing that combines. */
        private static boolean isPlain(char c) {
            return c < 0x300 || (c >= 0x2000 && c < 0x20D0);
        }

        private void reserve(int length) {
            if (length >= starts.length) {
                starts = Arrays.copyOf(starts, 2 * length + 1);
            }
        }

        void add(String cluster, int start) {
            int from = view.length();
            cluster.codePoints().forEach(point -> Characters.fold(point, view));
            reserve(view.length());
            Arrays.fill(starts, from, view.length(), start);
        }

        int[] offsets(int end) {
            int[] offsets = Arrays.copyOf(starts, view.length() + 1);
            offsets[view.length()] = end;
            return offsets;
        }
    }
}
