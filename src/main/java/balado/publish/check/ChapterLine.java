package balado.publish.check;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A chapter as one of its forms has it.
 *
 * @param seconds where it starts
 * @param title its title
 */
record ChapterLine(double seconds, String title) {

    private static final Pattern LINE =
            Pattern.compile("(?m)^(?:<[a-z]+>)*(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2}) (.*?)(?:<br ?/?>|</p>)*$");

    /** The lines of a description that begin with a time, as apps find them. */
    static List<ChapterLine> in(String description) {
        return LINE.matcher(description)
                .results()
                .map(line -> new ChapterLine(
                        3600 * number(line.group(1)) + 60 * number(line.group(2)) + number(line.group(3)),
                        unescaped(line.group(4))))
                .toList();
    }

    private static int number(String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }
}
