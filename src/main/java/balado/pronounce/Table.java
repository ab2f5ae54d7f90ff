package balado.pronounce;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables of this package's data: {@code # } comments, then a line of column names, then rows of tab-separated cells. */
final class Table {

    private Table() {}

    /** The rows of a table; a missing one is a fault of the program. */
    static List<List<String>> rows(String name) {
        return balado.article.Table.rows(Table.class, name + ".tsv", "# ");
    }

    /** The first cells. */
    static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (List<String> row : rows(name)) {
            words.add(row.get(0));
        }
        return Collections.unmodifiableSet(words);
    }
}
