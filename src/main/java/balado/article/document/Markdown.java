package balado.article.document;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Cleaner;
import balado.article.Draft;
import balado.article.Format;
import balado.article.FrontMatter;
import balado.article.Input;
import balado.article.ReadOptions;
import balado.article.SourceLine;
import balado.article.TextDecoder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * <a href="https://spec.commonmark.org/0.31.2/">CommonMark</a> with the tables of
 * <a href="https://github.github.com/gfm/">GitHub</a>, footnotes, and front matter. The first heading of level 1 is the title when the front matter has none.
 */
public final class Markdown implements Format {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final Cleaner cleaner = new Cleaner();

    @Override
    public boolean accepts(Input input) {
        return Kinds.of(input, List.of("text/markdown", "text/x-markdown"), ".md", ".markdown", ".mdown");
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        String text = LINE_END.matcher(TextDecoder.decode(input.bytes(), input.place()))
                .replaceAll("\n");
        FrontMatter settings = FrontMatter.read(text, input.place(), input.limits());
        Optional<String> given = settings.text("title").map(cleaner::clean).filter(title -> !title.isEmpty());
        Opening opening = Opening.of(given, MarkdownBlocks.of(settings.body(), options));
        List<Block> blocks = opening.rest();
        Optional<SourceLine> source = SourceLine.find(
                blocks.stream().map(block -> cleaner.clean(block.text())).toList());
        return List.of(new Draft(
                settings.address("id").or(() -> settings.address("source")),
                opening.title(),
                settings.metadata(source.map(SourceLine::name)),
                false,
                blocks.subList(0, source.map(SourceLine::start).orElse(blocks.size()))));
    }
}
