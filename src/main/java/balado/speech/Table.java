package balado.speech;

import java.util.List;

/** A table of language knowledge: tab-separated UTF-8; lines that begin with {@code # } are comments, the first other line names the columns. */
public final class Table {

    private Table() {}

    /** The rows of a resource that lies beside a class. */
    public static List<List<String>> read(Class<?> beside, String name) {
        return balado.article.Table.rows(beside, name, "# ");
    }
}
