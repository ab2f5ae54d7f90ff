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

    /** A name that leads to an address. */
    static NotesBlock link(String caption, String name, Optional<String> address) {
        String shown = escape(name);
        String anchor = address.map(target -> "<a href=\"" + escape(target) + "\">" + shown + "</a>")
                .orElse(shown);
        String target = address.filter(link -> !link.endsWith(name))
                .map(link -> " (" + link + ")")
                .orElse("");
        return new NotesBlock(caption + name + target, "<p>" + escape(caption) + anchor + "</p>");
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
