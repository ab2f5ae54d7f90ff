package balado.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of single characters: the table {@code characters.tsv}, and Unicode's categories. */
final class Characters {

    static final char APOSTROPHE = '\'';

    private final Map<Integer, String> replacements = new HashMap<>();
    private final Set<Integer> insideApostrophes = new HashSet<>();

    Characters() {
        for (List<String> row : Table.rows(Table.class, "characters.tsv", 3)) {
            int code = Integer.parseInt(row.get(0), 16);
            switch (row.get(1)) {
                case "apostrophe" -> replacements.put(code, String.valueOf(APOSTROPHE));
                case "apostrophe-inside" -> insideApostrophes.add(code);
                case "newline" -> replacements.put(code, "\n");
                case "nothing" -> replacements.put(code, "");
                default -> replacements.put(code, row.get(1));
            }
        }
    }

    /** Adds what a character becomes wherever it stands. */
    void appendPlain(int code, StringBuilder out) {
        String replacement = replacements.get(code);
        if (replacement != null) {
            out.append(replacement);
        } else if (Character.isSpaceChar(code) || code == '\t') {
            out.append(' ');
        } else if (!isInvisible(code)) {
            out.appendCodePoint(code);
        }
    }

    /** Whether a character is an apostrophe when it stands inside a word. */
    boolean isInsideApostrophe(int code) {
        return insideApostrophes.contains(code);
    }

    private static boolean isInvisible(int code) {
        int type = Character.getType(code);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
