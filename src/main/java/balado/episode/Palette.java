package balado.episode;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a cover.
 *
 * @param top of the ground, which runs into {@code bottom}
 * @param bottom of the ground
 * @param ink of the title
 * @param accent of the show's name and the bars
 */
record Palette(Color top, Color bottom, Color ink, Color accent) {

    static final List<Palette> ALL =
            Table.rows("palettes.tsv").stream().map(Palette::row).toList();

    private static Palette row(List<String> cells) {
        return new Palette(
                Color.decode(cells.get(1)),
                Color.decode(cells.get(2)),
                Color.decode(cells.get(3)),
                Color.decode(cells.get(4)));
    }
}
