package balado.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What <a href="https://spec.commonmark.org/0.31.2/">Markdown</a> says beside the words of a line: {@code [Titre](https://…)} leads to an
 * address, {@code ![texte](photo.jpg)} is a picture.
 *
 * @param text the words; empty for a picture, which is not read
 * @param link the address that the whole line leads to
 * @param image the address or path of the picture that the line is
 */
record Markup(String text, Optional<String> link, Optional<String> image) {

    private static final String TARGET = "\\((?<target>[^\\s()<>]+|<[^<>]+>)(?: \"[^\"]*\")?\\)";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]" + TARGET);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*[\\p{L}\\p{N}][^\\[\\]]*)(?<!\\\\)\\]" + TARGET);

    static Markup of(String line) {
        Matcher image = IMAGE.matcher(line);
        if (image.matches()) {
            return new Markup("", Optional.empty(), Optional.of(target(image)));
        }
        Matcher link = LINK.matcher(line);
        return link.matches()
                ? new Markup(MarkdownEscapes.undo(link.group(1).strip()), Optional.of(target(link)), Optional.empty())
                : new Markup(MarkdownEscapes.undo(line), Optional.empty(), Optional.empty());
    }

    /** Angle brackets around an address allow it spaces and round brackets. */
    private static String target(Matcher matcher) {
        String target = matcher.group("target");
        return MarkdownEscapes.undo(target.startsWith("<") ? target.substring(1, target.length() - 1) : target);
    }
}
