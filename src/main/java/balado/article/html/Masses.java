package balado.article.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * How much prose each element of a page holds. A paragraph counts by its length without links, as <a
 * href="https://github.com/mozilla/readability">Readability</a> does; a list's item or a table's row half.
 */
final class Masses {

    private static final double HALF = 0.5;
    private static final int SHORTEST = 20;

    private final IdentityHashMap<Element, Double> masses = new IdentityHashMap<>();

    Masses(List<Piece> pieces) {
        for (Piece piece : pieces) {
            double mass = of(piece);
            for (Element up = piece.home(); mass > 0 && up != null; up = up.parent()) {
                masses.merge(up, mass, Double::sum);
            }
        }
    }

    double of(Element element) {
        return masses.getOrDefault(element, 0.0);
    }

    static double of(Piece piece) {
        int length = piece.block().text().length();
        double weight = switch (piece.block().kind()) {
            case PARAGRAPH, QUOTATION -> 1;
            case ITEM, ROW -> HALF;
            case HEADING, CAPTION, PICTURE -> 0;
        };
        boolean linked = piece.linkShare() > HALF;
        return length < SHORTEST || linked ? 0 : weight * length * (1 - piece.linkShare());
    }
}
