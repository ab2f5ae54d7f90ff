package balado.article.html;

import balado.article.Block;
import balado.article.ReadOptions;
import balado.article.Rubrics;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article in a page, first strictly, then, when too little is left, with looser filters. Immutable. */
final class Extraction {

    /**
     * What was found.
     *
     * @param walled whether the page says that the rest is for subscribers
     */
    record Found(List<Piece> pieces, boolean walled) {

        /** How many characters of text it has. */
        int length() {
            return pieces.stream()
                    .mapToInt(piece -> piece.block().text().length())
                    .sum();
        }
    }

    /** A page with less may have lost its article to a filter. */
    private static final int ENOUGH = 250;

    /** A looser filter has to find so many times as much. */
    private static final int CLEARLY_MORE = 2;

    private final Rubrics rubrics = new Rubrics();
    private final SectionNames sections = new SectionNames();

    Found find(Document page, String title, ReadOptions options) {
        Found best = null;
        for (PageMarks.Strictness strictness : PageMarks.Strictness.values()) {
            Found found = find(page.body(), title, options, strictness);
            best = best == null || found.length() > best.length() * CLEARLY_MORE ? found : best;
            if (best.length() >= ENOUGH) {
                return best;
            }
        }
        return best.length() < ENOUGH ? withoutScript(page, title, options).orElse(best) : best;
    }

    private Found find(Element body, String title, ReadOptions options, PageMarks.Strictness strictness) {
        Hints hints = new Hints();
        PageMarks marks = new PageMarks(body, hints, strictness);
        List<Piece> all = BlockWalk.of(body, options, marks);
        Weeding weeding = new Weeding(new MainContent(body, all, hints, title).pieces(), rubrics, sections);
        boolean walled = weeding.isWalled() || all.stream().anyMatch(this::isWall);
        return new Found(Timecodes.dropped(weeding.kept()), walled);
    }

    private boolean isWall(Piece piece) {
        return piece.is(Block.Kind.PARAGRAPH) && rubrics.isWall(piece.block().text());
    }

    /** What a browser without scripts is shown. */
    private Optional<Found> withoutScript(Document page, String title, ReadOptions options) {
        return page.select("noscript").stream()
                .filter(each -> each.text().length() >= ENOUGH)
                .map(each -> find(each, title, options, PageMarks.Strictness.ALL))
                .filter(found -> found.length() >= ENOUGH)
                .findFirst();
    }
}
