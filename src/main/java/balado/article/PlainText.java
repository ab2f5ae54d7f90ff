package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Plain text: a title, paragraphs, intertitles that are known by their look, and front matter if it has any. It takes what no other format does. */
final class PlainText implements Format {

    /** A longer first line is no title but the first paragraph of a text that has none. */
    private static final int LONGEST_TITLE = 200;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final Cleaner cleaner;
    private final SentenceSplitter splitter;
    private final Intertitles intertitles;
    private final Chapters chapters = new Chapters();

    PlainText(Cleaner cleaner, SentenceSplitter splitter) {
        this.cleaner = cleaner;
        this.splitter = splitter;
        this.intertitles = new Intertitles(splitter);
    }

    @Override
    public boolean accepts(Input input) {
        return true;
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        String text = LINE_END.matcher(TextDecoder.decode(input.bytes(), input.place()))
                .replaceAll("\n");
        FrontMatter settings = FrontMatter.read(text, input.place(), input.limits());
        List<Line> lines = lines(settings.body());
        Optional<String> given = settings.text("title").map(cleaner::cleanLine).filter(each -> !each.isEmpty());
        if (lines.isEmpty() && given.isEmpty()) {
            throw new ArticleException(input.place() + ": no text in it; write a title and paragraphs");
        }
        String title = given.orElseGet(() -> title(lines.get(0).text()));
        List<Line> body = withoutTitle(given.isPresent() ? lines : withoutStart(lines, title), title);
        Optional<SourceLine> source =
                SourceLine.find(body.stream().map(Line::text).toList());
        List<Line> told = body.subList(0, source.map(SourceLine::start).orElse(body.size()));
        return List.of(new Draft(
                settings.address("id").or(() -> settings.address("source")),
                Optional.of(title),
                settings.metadata(source.map(SourceLine::name)),
                false,
                blocks(told)));
    }

    private List<Line> lines(String text) {
        LeftMargin margin = LeftMargin.of(text);
        return Lines.of(Emphasis.undone(cleaner.clean(margin.text())), margin.indent());
    }

    /** The first line, or of a whole paragraph its first sentence. */
    private String title(String firstLine) {
        return firstLine.length() > LONGEST_TITLE ? splitter.split(firstLine).get(0) : firstLine;
    }

    private static List<Line> withoutStart(List<Line> lines, String title) {
        String rest = lines.get(0).text().substring(title.length()).strip();
        List<Line> body = new ArrayList<>(lines.subList(1, lines.size()));
        if (!rest.isEmpty()) {
            body.add(0, new Line(rest, false, false, false));
        }
        return body;
    }

    /** Before intertitles are looked for: one is known by what stands around it. */
    private static List<Line> withoutTitle(List<Line> lines, String title) {
        return lines.stream()
                .dropWhile(line -> line.text().equalsIgnoreCase(title))
                .toList();
    }

    private List<Block> blocks(List<Line> told) {
        List<Line> lines = chapters.marked(told);
        boolean[] isHeading = intertitles.find(lines);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < isHeading.length; i++) {
            Markup markup = Markup.of(lines.get(i).text());
            if (isHeading[i] && !markup.text().isEmpty()) { // a picture marked as a heading is a picture
                blocks.add(new Block(Block.Kind.HEADING, markup.text(), 2, markup.link()));
            } else {
                Block.Kind kind = lines.get(i).quoted() ? Block.Kind.QUOTATION : Block.Kind.PARAGRAPH;
                blocks.add(markup.image().map(Block::picture).orElseGet(() -> Block.of(kind, markup.text())));
            }
        }
        return blocks;
    }
}
