package balado.episode;

import java.awt.Color;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The colours of a painted cover.
 *
 * @param top background at the top left
 * @param bottom background at the bottom right
 * @param ornament what is drawn behind the text
 * @param text the text
 */
record Palette(Color top, Color bottom, Color ornament, Color text) {

    /** The palette that belongs to a key, always the same. */
    static Palette of(String key) {
        List<Palette> all = all();
        return all.get(Math.floorMod(key.hashCode(), all.size()));
    }

    static List<Palette> all() {
        try (InputStream table = Palette.class.getResourceAsStream("palettes.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Palette(rgb(fields[0]), rgb(fields[1]), rgb(fields[2]), rgb(fields[3])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Color rgb(String hexadecimal) {
        return new Color(Integer.parseInt(hexadecimal, 16));
    }
}
