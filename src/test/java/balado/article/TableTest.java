package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the program's own tables are cut; {@code table.tsv} has what tables may have. */
class TableTest {

    @Test
    void linesAreCutAtTabs() {
        assertEquals(
                List.of(
                        List.of("name", "value"),
                        List.of("#sign", "1"),
                        List.of("", "empty name"),
                        List.of("alone"),
                        List.of("ends", "", ""),
                        List.of("at the end", "without a line end")),
                Table.lines(TableTest.class, "table.tsv", "# "));
    }

    @Test
    void columnNamesAreNoRow() {
        assertEquals(
                List.of(List.of("phare", "côte"), List.of("", "x")), Table.rows(TableTest.class, "table-even.tsv", 2));
    }

    @Test
    void faultsOfTheProgramAreSaid() {
        assertThrows(IllegalStateException.class, () -> Table.rows(TableTest.class, "table-even.tsv", 3));
        assertThrows(IllegalStateException.class, () -> Table.rows(TableTest.class, "no-such-table.tsv", 2));
    }
}
