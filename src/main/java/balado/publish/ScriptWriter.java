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
        for (int i = from; i < from + length; i++) {
            write(characters[i]);
        }
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            write(text.charAt(i));
        }
    }
}
