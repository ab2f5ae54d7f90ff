package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an article as <a href="https://spec.commonmark.org/0.31.2/">Markdown</a> with YAML front matter. Reading it gives the article back. */
public final class MarkdownWriter {

    private static final Pattern NUMBERED = Pattern.compile("([1-9]\\d{0,8})[.] (?=\\S)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF]");

    /** The article's text, each paragraph one line, with a line end at the end. */
    public String write(Article article) {
        List<String> blocks = new ArrayList<>();
        blocks.add(frontMatter(article));
        for (Section section : article.sections()) {
            section.heading().ifPresent(heading -> blocks.add("## " + linked(text(heading), section.link())));
            section.image().ifPresent(image -> blocks.add("![](" + target(image) + ")"));
            addParagraphs(section.paragraphs(), blocks);
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

    private static String linked(MarkedText text, Optional<String> address) {
        return address.map(target -> MarkdownEscapes.link(text, visible(target)))
                .orElseGet(() -> MarkdownEscapes.heading(text));
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

    private static String target(String address) {
        return MarkdownEscapes.target(visible(address));
    }

    private static String visible(String address) {
        return INVISIBLE.matcher(address).replaceAll("");
    }

    private static void addParagraphs(List<Paragraph> paragraphs, List<String> blocks) {
        Paragraph.Kind before = Paragraph.Kind.PROSE;
        int number = 0;
        for (Paragraph paragraph : paragraphs) {
            MarkedText text = text(paragraph);
            switch (paragraph.kind()) {
                case PROSE -> blocks.add(MarkdownEscapes.paragraph(text));
                case QUOTATION -> blocks.add("> " + MarkdownEscapes.paragraph(text));
                case ROW -> addRow(text, before == Paragraph.Kind.ROW, blocks);
                case ITEM -> blocks.add(item(text, before == Paragraph.Kind.ITEM ? number : 0));
            }
            number = paragraph.kind() == Paragraph.Kind.ITEM ? number(text) : 0;
            before = paragraph.kind();
        }
    }

    /** A number that does not follow the one above would be counted anew by who reads it; it stands within an item then. */
    private static String item(MarkedText text, int before) {
        int number = number(text);
        int words = text.text().indexOf(' ') + 1;
        boolean counted = number > 0 && (before == 0 || before == number - 1);
        return counted && text.terms().stream().allMatch(term -> term.from() >= words)
                ? text.text().substring(0, words)
                        + MarkdownEscapes.paragraph(text.part(words, text.text().length()))
                : "- " + MarkdownEscapes.paragraph(text);
    }

    /** The number of an ordered item, 0 when it has none. */
    private static int number(MarkedText text) {
        Matcher number = NUMBERED.matcher(text.text());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** A table of one column without a name: the sentence says the names. */
    private static void addRow(MarkedText text, boolean goesOn, List<String> blocks) {
        String row = "| " + MarkdownEscapes.cell(text) + " |";
        int last = blocks.size() - 1;
        if (goesOn) {
            blocks.set(last, blocks.get(last) + "\n" + row);
        } else {
            blocks.add("|  |\n| --- |\n" + row);
        }
    }

    private static MarkedText text(Paragraph paragraph) {
        return MarkedText.join(
                paragraph.sentences().stream().map(Sentence::words).toList(), " ");
    }
}
