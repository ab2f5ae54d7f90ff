package balado.article.html;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.Metadata;
import balado.article.ReadOptions;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** A page of the web or a file of HTML: its main content, and what it says of itself. */
public final class HtmlFormat implements Format {

    @Override
    public boolean accepts(Input input) {
        return HtmlSignature.of(input);
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        Document page = HtmlPage.parse(input);
        List<Block> blocks = HtmlBlocks.of(page.body(), options);
        Optional<String> title = Optional.of(page.title()).filter(each -> !each.isBlank());
        Metadata metadata = new Metadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Metadata.UNDETERMINED);
        return List.of(new Draft(Optional.empty(), title, metadata, false, blocks));
    }
}
