package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Written and spoken, a table a semiotic class; each with what only looks like the class. */
class TablesTest {

    @TestFactory
    Stream<DynamicNode> asANewsreaderWouldSayIt() {
        return Stream.of(
                        "abbreviation",
                        "acronym",
                        "cardinal",
                        "context",
                        "date",
                        "decimal",
                        "electronic",
                        "fraction",
                        "measure",
                        "money",
                        "ordinal",
                        "range",
                        "reference",
                        "roman",
                        "symbol",
                        "telephone",
                        "time",
                        "typography",
                        "press",
                        "word",
                        "title",
                        "foreign",
                        "seeds")
                .map(name -> dynamicContainer(
                        name,
                        Spoken.table("tables/" + name + ".tsv").stream()
                                .map(row -> dynamicTest(
                                        row.get(0),
                                        () -> assertEquals(row.get(1), Spoken.text(row.get(0)), row.get(0))))));
    }
}
