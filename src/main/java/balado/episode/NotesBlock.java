package balado.episode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A paragraph of notes in both forms.
 *
 * @param text as plain text
 * @param html as an HTML fragment
 */
record NotesBlock(String text, String html) {

    static NotesBlock text(String text) {
        return new NotesBlock(text, "<p>" + escape(text) + "</p>");
    }

    /** A caption and the lines below it, each beginning a line: apps look for times there. */
    static NotesBlock lines(String caption, List<String> lines) {
        String text = caption + "\n" + String.join("\n", lines);
        return new NotesBlock(text, "<p>" + escape(text).replace("\n", "<br>\n") + "</p>");
    }

    /** A caption and a list below it. */
    static NotesBlock list(String caption, List<NotesBlock> items) {
        String text = items.stream().map(item -> "– " + item.text()).collect(Collectors.joining("\n"));
        String html = items.stream().map(item -> "<li>" + item.html() + "</li>").collect(Collectors.joining("\n"));
        return new NotesBlock(caption + "\n" + text, "<p>" + escape(caption) + "</p>\n<ul>\n" + html + "\n</ul>");
    }

    /** A name that leads to an address, and what stands behind it. */
    static NotesBlock link(String caption, String name, Optional<String> address, String rest) {
        String shown = escape(name);
        String anchor = address.map(target -> "<a href=\"" + escape(target) + "\">" + shown + "</a>")
                .orElse(shown);
        String target = address.filter(link -> !link.endsWith(name))
                .map(link -> " (" + link + ")")
                .orElse("");
        return new NotesBlock(caption + name + target + rest, "<p>" + escape(caption) + anchor + escape(rest) + "</p>");
    }

    private static String escape(String text) {
        return text.codePoints()
                .mapToObj(character -> switch (character) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    default -> Character.toString(character);
                })
                .collect(Collectors.joining());
    }
}
