package balado.article.html;

import balado.article.ArticleException;
import balado.article.Input;
import java.io.StringReader;
import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML as a tree, whatever its faults. */
public final class HtmlPage {

    /** Deeper elements become siblings. Pages of the web are 10 to 60 deep. */
    private static final int DEEPEST = 256;

    private HtmlPage() {}

    /**
     * The page in an input; addresses in it are relative to the input's.
     *
     * @throws ArticleException when it is no text
     */
    public static Document parse(Input input) throws ArticleException {
        return parse(
                HtmlDecoder.decode(input), input.address().map(URI::toString).orElse(""));
    }

    /**
     * The page that a text is.
     *
     * @param address what addresses in it are relative to; may be empty
     */
    public static Document parse(String html, String address) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(new StringReader(html), address);
    }
}
