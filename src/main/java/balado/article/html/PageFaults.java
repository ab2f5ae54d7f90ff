package balado.article.html;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Table;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Says why a page gives no article. */
final class PageFaults {

    /** A page with more prose is an article, whatever else is on it. */
    private static final int ENOUGH = 900;

    /** Words of a consent page among the words of its text. */
    private static final int FEWEST_SIGNS = 3;

    /** Read when a page is short enough to need it. */
    private static final class Holder {
        static final List<String> SIGNS = Table.rows(PageFaults.class, "consent.tsv", 1).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private PageFaults() {}

    /**
     * Looks at what was found.
     *
     * @throws ArticleException when it is no article
     */
    static void check(Document page, List<Block> blocks, String place) throws ArticleException {
        int length = blocks.stream()
                .filter(block -> block.kind() != Block.Kind.HEADING)
                .mapToInt(block -> block.text().length())
                .sum();
        if (length < ENOUGH && page.selectFirst("input[type=password]") != null && isSmall(page)) {
            throw new ArticleException(
                    place + ": a login page, not an article; log in with a browser, save the page and name the file");
        }
        String text = length == 0
                ? page.body().text()
                : blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        if (length < ENOUGH && asksForConsent(text)) {
            throw new ArticleException(
                    place
                            + ": a page that asks for consent, not an article; consent in a browser, save the page and name the file");
        }
        if (length == 0) {
            throw new ArticleException(place
                    + ": no article in this page; name the address of the article itself, or save its text in a file");
        }
    }

    private static boolean isSmall(Document page) {
        return page.select("p").stream().mapToInt(each -> each.text().length()).sum() < 2 * ENOUGH;
    }

    private static boolean asksForConsent(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Holder.SIGNS.stream().filter(lower::contains).count() >= FEWEST_SIGNS;
    }
}
