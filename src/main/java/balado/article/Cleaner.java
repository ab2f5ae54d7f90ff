package balado.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes the text of a web page or a file plain: NFC, one kind of apostrophe, space and line end, nothing invisible, no run of blank lines. The
 * words stay as they are. Cleaning twice is cleaning once.
 */
public final class Cleaner {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern BROKEN_WORD = Pattern.compile("\u00AD[\\p{Zs}\\t]*\n[\\p{Zs}\\t]*(?=\\p{Ll})");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern LINE_MARGIN = Pattern.compile(" ?\n ?");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

    /** Behind an elided word: {@code l' homme}. */
    private static final Pattern ELISION_SPACE = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}'-])((?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu))['`´′] (?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Before a comma or a stop that is not one of several: {@code mot , mot .} */
    private static final Pattern SPACE_BEFORE_STOP =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N})»\"]) (?=[,.](?:[ \n]|$))");

    private final Characters characters = new Characters();

    /** The same text, plain; lines are separated by {@code \n}, the last one has none. */
    public String clean(String text) {
        String composed = Normalizer.normalize(LINE_END.matcher(text).replaceAll("\n"), Normalizer.Form.NFC);
        String whole = BROKEN_WORD.matcher(composed).replaceAll("");
        String visible = Normalizer.normalize(visible(whole), Normalizer.Form.NFC);
        String apart = SPACES.matcher(SpacedLetters.joined(visible)).replaceAll(" ");
        // Again: letters that were two spaces apart are one space apart now.
        String spaced = BLANK_LINES
                .matcher(LINE_MARGIN.matcher(SpacedLetters.joined(apart)).replaceAll("\n"))
                .replaceAll("\n\n");
        String joined = ELISION_SPACE.matcher(withApostrophes(spaced)).replaceAll("$1'");
        return SPACE_BEFORE_STOP.matcher(joined).replaceAll("").strip();
    }

    /** The same as one line. */
    public String cleanLine(String text) {
        return clean(text).replaceAll("\n+", " ");
    }

    private String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(code -> characters.appendPlain(code, out));
        return out.toString();
    }

    private String withApostrophes(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1; i + 1 < out.length(); i++) {
            if (characters.isInsideApostrophe(out.charAt(i))
                    && isWord(out.charAt(i - 1))
                    && opensWord(out.charAt(i + 1))) {
                out.setCharAt(i, Characters.APOSTROPHE);
            }
        }
        return out.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean opensWord(char c) {
        return Character.isLetterOrDigit(c) || c == '«' || c == '"' || c == '“';
    }
}
