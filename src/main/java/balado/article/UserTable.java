package balado.article;

import balado.limits.Limit;
import balado.limits.Limits;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that a user writes: on each line what is written, a tab, and what is to become of it. Empty lines and lines that begin with {@code #}
 * do not count; white space around both cells is dropped, text is brought to NFC.
 */
public final class UserTable {

    /**
     * A line.
     *
     * @param place the file and the line, as an error names them
     * @param written the first cell, not empty
     * @param value the second cell, not empty
     */
    public record Row(String place, String written, String value) {}

    private UserTable() {}

    /**
     * Reads a table.
     *
     * @param limits how large it and its lines may be
     * @throws ArticleException when the file cannot be read or a line has not two cells; the message is one line with file, line and remedy
     */
    public static List<Row> read(Path file, Limits limits) throws ArticleException {
        List<String> lines = SettingsFile.text(file, limits).lines().toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    Normalizer.normalize(lines.get(i), Normalizer.Form.NFC).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(row(file + ", line " + (i + 1), line, limits));
            }
        }
        return rows;
    }

    private static Row row(String place, String line, Limits limits) throws ArticleException {
        if (limits.exceeds(Limit.LEXICON_LINE, line.length())) {
            throw new ArticleException(place + ": " + limits.excess(Limit.LEXICON_LINE, line.length()));
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 2) {
            throw new ArticleException(place + ": '" + line.replace('\t', ' ') + "' has "
                    + (cells.length < 2 ? "no tab" : "more than one tab")
                    + "; write what is written, one tab, what is said");
        }
        return new Row(place, cells[0].strip(), cells[1].strip());
    }
}
