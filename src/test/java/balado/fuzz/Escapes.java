package balado.fuzz;

/** Any text on one line of a table, as Java has it in a literal: {@code \t}, {@code \n}, {@code \\}, {@code \u202E}. */
public final class Escapes {

    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 4;

    private Escapes() {}

    /** What is not plainly visible is escaped: controls, format characters, marks, surrogates, spaces at the ends. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = i == 0 || i == text.length() - 1;
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                default -> out.append(isVisible(c, end) ? Character.toString(c) : "\\u%04X".formatted((int) c));
            }
        }
        return out.toString();
    }

    /** The text that was escaped. */
    public static String unescape(String line) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            char escaped = line.charAt(at) == '\\' ? line.charAt(at + 1) : 0;
            if (escaped == 'u') {
                out.append((char) Integer.parseInt(line.substring(at + 2, at + 2 + DIGITS), HEXADECIMAL));
                at += 2 + DIGITS;
            } else if (escaped != 0) {
                out.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
                at += 2;
            } else {
                out.append(line.charAt(at));
                at++;
            }
        }
        return out.toString();
    }

    private static boolean isVisible(char c, boolean end) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ' && !end;
            default -> true;
        };
    }
}
