package balado.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What <a href="https://spec.commonmark.org/0.31.2/">Markdown</a> says beside the words of a line: {@code [Titre](https://…)} leads to an
 * address, {@code ![texte](photo.jpg)} is a picture, tags say something of words (see {@link InlineTags}).
 *
 * @param text the words; empty for a picture, which is not read
 * @param link the address that the whole line leads to
 * @param image the address or path of the picture that the line is
 */
record Markup(MarkedText text, Optional<String> link, Optional<String> image) {

    private static final String TARGET = "\\((?<target>[^\\s()<>]+|<[^<>]+>)(?: \"[^\"]*\")?\\)";
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]*\\]" + TARGET);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*[\\p{L}\\p{N}][^\\[\\]]*)(?<!\\\\)\\]" + TARGET);

    /** A backslash before one is one of text when a backslash precedes it, too. */
    private static final Pattern TAG = Pattern.compile("(?<=(?<!\\\\)(?:\\\\\\\\){0,9})"
            + "(?:<(?:abbr title=\"[^\"<>]*\"|span lang=\"[^\"<>]*\"|sup)>|(?<end></(?:abbr|span|sup)>))");

    static Markup of(String line) {
        Matcher image = IMAGE.matcher(line);
        if (image.matches()) {
            return new Markup(MarkedText.of(""), Optional.empty(), Optional.of(target(image)));
        }
        Matcher link = LINK.matcher(line);
        return link.matches()
                ? new Markup(words(link.group(1).strip()), Optional.of(target(link)), Optional.empty())
                : new Markup(words(line), Optional.empty(), Optional.empty());
    }

    /** Angle brackets around an address allow it spaces and round brackets. */
    private static String target(Matcher matcher) {
        String target = matcher.group("target");
        return MarkdownEscapes.undo(target.startsWith("<") ? target.substring(1, target.length() - 1) : target);
    }

    /** Only those tags count that {@link MarkdownWriter} writes, and not where one is missing: a text may speak of tags, too. */
    private static MarkedText words(String markdown) {
        if (markdown.indexOf('<') < 0) {
            return MarkedText.of(MarkdownEscapes.undo(markdown));
        }
        int open = 0;
        TagReader words = new TagReader();
        int start = 0;
        Matcher tag = TAG.matcher(markdown);
        while (tag.find() && open >= 0) {
            words.add(MarkdownEscapes.undo(markdown.substring(start, tag.start())));
            words.addTag(tag.group());
            open += tag.group("end") == null ? 1 : -1;
            start = tag.end();
        }
        words.add(MarkdownEscapes.undo(markdown.substring(start)));
        return open == 0 ? words.finish() : MarkedText.of(MarkdownEscapes.undo(markdown));
    }
}
