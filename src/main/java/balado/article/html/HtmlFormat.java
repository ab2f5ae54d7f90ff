package balado.article.html;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.ReadOptions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** A page of the web or a file of HTML: its main content, and what it says of itself. */
public final class HtmlFormat implements Format {

    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\n\\s*");

    /** Its tables are read with the first page, not with the first text of any kind. */
    private static final class Holder {
        static final Extraction EXTRACTION = new Extraction();
    }

    @Override
    public boolean accepts(Input input) {
        return HtmlSignature.of(input);
    }

    /**
     * The article of a page.
     *
     * @throws ArticleException when the page has none, asks to log in or for consent, or is no text
     */
    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        Document page = HtmlPage.parse(input);
        PageMetadata told = new PageMetadata(page);
        Extraction.Found found = Holder.EXTRACTION.find(page, told.title().orElse(""), options);
        List<Block> blocks = blocks(found, told, options);
        PageFaults.check(page, blocks, input.place());
        String text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        return List.of(new Draft(
                told.address(),
                told.title(),
                told.metadata(text),
                Paywall.hides(text, told.isFree(), found.walled()),
                blocks));
    }

    /** Those of the page, or, when a program was to write them into it, those that it says beside. */
    private static List<Block> blocks(Extraction.Found found, PageMetadata told, ReadOptions options) {
        String body = told.articleBody().orElse("");
        if (body.length() > 2 * found.length()) {
            return body.contains("</p>") || body.contains("<br")
                    ? HtmlBlocks.of(HtmlPage.parse(body, "").body(), options)
                    : LINE_ENDS
                            .splitAsStream(body.strip())
                            .map(line -> Block.of(Block.Kind.PARAGRAPH, line))
                            .toList();
        }
        return found.pieces().stream().map(Piece::block).toList();
    }
}
