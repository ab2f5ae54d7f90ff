package balado.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTML of notes as a file has it, which somebody may have changed: elements that notes are made of stay, well nested, and so do links to web
 * pages. All other markup becomes text; apps show notes in a browser's window.
 */
final class NotesHtml {

    private static final Pattern PART =
            Pattern.compile("<(?<end>/?)(?<name>p|ul|li|a)>|<a href=\"https?://[^\"<>\\s]*\">|<br>"
                    + "|&(?:amp|lt|gt|quot|#39|nbsp);|(?<other>[<>&])|[^<>&]+");

    private static final int DEEPEST = 8;

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    private NotesHtml() {}

    /** The same notes, harmless; those that Balado wrote stay as they are. */
    static String of(String html) {
        NotesHtml notes = new NotesHtml();
        Matcher part = PART.matcher(html);
        while (part.find()) {
            notes.add(part);
        }
        while (!notes.open.isEmpty()) {
            notes.end(notes.open.peek());
        }
        return notes.html.toString();
    }

    private void add(Matcher part) {
        String text = part.group();
        if (part.group("other") != null) {
            html.append(Html.escape(text));
        } else if (text.startsWith("</")) {
            end(part.group("name"));
        } else if (text.startsWith("<") && !text.equals("<br>")) {
            begin(text, part.group("name") == null ? "a" : part.group("name"));
        } else {
            html.append(text);
        }
    }

    private void begin(String tag, String name) {
        if (open.size() < DEEPEST) {
            open.push(name);
            html.append(tag);
        }
    }

    /** An end that has no beginning is left out. */
    private void end(String name) {
        if (name.equals(open.peek())) {
            open.pop();
            html.append("</").append(name).append('>');
        }
    }
}
