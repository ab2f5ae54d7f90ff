package balado.article;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/** Which places of a paragraph stand inside a bracket that interrupts its sentence: {@code Il vient (enfin. Peut-être) demain.} */
final class Brackets {

    /** Longer brackets hold sentences of their own. */
    private static final int LONGEST = 200;

    private final BitSet inside = new BitSet();
    private final int[] opened;

    Brackets(String text) {
        opened = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '[') {
                open.push(i);
            } else if ((c == ')' || c == ']') && !open.isEmpty()) {
                int begin = open.pop();
                if (open.isEmpty() && i - begin <= LONGEST) {
                    inside.set(begin, i);
                    Arrays.fill(opened, begin, i, begin);
                }
            }
        }
    }

    /** Whether a stop is inside a bracket that opened behind the beginning of its sentence and does not close with it. */
    boolean encloses(int sentenceStart, Stop stop) {
        int place = stop.begin();
        return inside.get(place) && inside.get(stop.end() - 1) && opened[place] > sentenceStart + 1;
    }
}
