package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes an article as <a href="https://spec.commonmark.org/0.31.2/">Markdown</a> with YAML front matter. Reading it gives the article back. */
public final class MarkdownWriter {

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,9}[.)] ");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]");
    private static final Pattern NOT_BARE = Pattern.compile("[\\s()]");

    /** The article's text, each paragraph one line, with a line end at the end. */
    public String write(Article article) {
        List<String> blocks = new ArrayList<>();
        blocks.add(frontMatter(article));
        for (Section section : article.sections()) {
            section.heading().ifPresent(heading -> blocks.add("## " + linked(text(heading), section.link())));
            section.image().ifPresent(image -> blocks.add("![](" + target(image) + ")"));
            section.paragraphs().forEach(paragraph -> blocks.add(marked(paragraph)));
        }
        article.metadata().sourceName().ifPresent(name -> blocks.add("Source : " + name));
        return String.join("\n\n", blocks) + "\n";
    }

    private static String frontMatter(Article article) {
        Metadata metadata = article.metadata();
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add("title: " + quoted(article.titleText()));
        add("author", metadata.author(), lines);
        metadata.date().ifPresent(date -> lines.add("date: " + date));
        add("source", metadata.source(), lines);
        add("image", metadata.image(), lines);
        lines.add("language: " + metadata.language());
        add("licence", metadata.licence(), lines);
        metadata.season().ifPresent(season -> lines.add("season: " + season));
        metadata.number().ifPresent(number -> lines.add("episode: " + number));
        lines.add("---");
        return String.join("\n", lines);
    }

    private static String linked(String text, Optional<String> address) {
        return address.map(target -> "[" + text + "](" + target(target) + ")").orElse(text);
    }

    private static void add(String key, Optional<String> value, List<String> lines) {
        value.ifPresent(text -> lines.add(key + ": " + quoted(text)));
    }

    /** Between double quotes, in which YAML gives a meaning to nothing but these and the backslash; what it does not allow is escaped. */
    private static String quoted(String text) {
        StringBuilder yaml = new StringBuilder("\"");
        text.codePoints().forEach(code -> {
            if (code == '"' || code == '\\') {
                yaml.append('\\').appendCodePoint(code);
            } else if (INVISIBLE.matcher(Character.toString(code)).matches()) {
                yaml.append(code > Character.MAX_VALUE ? "\\U%08X".formatted(code) : "\\u%04X".formatted(code));
            } else {
                yaml.appendCodePoint(code);
            }
        });
        return yaml.append('"').toString();
    }

    /** In angle brackets where it could not be told from what stands around it. */
    private static String target(String address) {
        String visible = INVISIBLE.matcher(address).replaceAll("");
        return NOT_BARE.matcher(visible).find() ? "<" + visible + ">" : visible;
    }

    private static String marked(Paragraph paragraph) {
        String text = text(paragraph);
        return switch (paragraph.kind()) {
            case PROSE -> text;
            case ITEM, ROW -> NUMBERED.matcher(text).lookingAt() ? text : "- " + text;
            case QUOTATION -> "> " + text;
        };
    }

    private static String text(Paragraph paragraph) {
        return paragraph.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
    }
}
