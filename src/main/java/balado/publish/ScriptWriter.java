package balado.publish;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON into a script: what would end the script or a line of it, which JSON has in strings only, becomes an escape. */
final class ScriptWriter extends FilterWriter {

    ScriptWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        switch (character) {
            case '<' -> out.write("\\u003C");
            case '\u2028' -> out.write("\\u2028");
            case '\u2029' -> out.write("\\u2029");
            default -> out.write(character);
        }
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        int next = from;
        for (int i = from; i < from + length; i++) {
            if (isEscaped(characters[i])) {
                out.write(characters, next, i - next);
                write(characters[i]);
                next = i + 1;
            }
        }
        out.write(characters, next, from + length - next);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean isEscaped(char character) {
        return character == '<' || character == '\u2028' || character == '\u2029';
    }
}
