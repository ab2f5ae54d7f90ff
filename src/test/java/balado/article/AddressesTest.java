package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses without what only says where a reader came from. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://a.fr/b?utm_source=x                     | https://a.fr/b
            https://a.fr/b?utm_source=x&utm_medium=y        | https://a.fr/b
            https://a.fr/b?id=4&utm_source=x                | https://a.fr/b?id=4
            https://a.fr/b?utm_source=x&id=4                | https://a.fr/b?id=4
            https://a.fr/b?id=4&fbclid=x&page=2             | https://a.fr/b?id=4&page=2
            https://a.fr/b?UTM_Source=x                     | https://a.fr/b
            https://a.fr/b#xtor=RSS-3                       | https://a.fr/b
            https://a.fr/b?id=4#xtor=RSS-3                  | https://a.fr/b?id=4
            https://a.fr/b?xtor=RSS-3#suite                 | https://a.fr/b#suite
            https://a.fr/b#suite?utm_source=x               | https://a.fr/b#suite?utm_source=x
            # what belongs to the address
            https://a.fr/b                                  | https://a.fr/b
            https://a.fr/b#suite                            | https://a.fr/b#suite
            https://a.fr/utm_source=x/b                     | https://a.fr/utm_source=x/b
            https://a.fr/b?q=utm_source                     | https://a.fr/b?q=utm_source
            https://a.fr/b?gclid                            | https://a.fr/b?gclid
            https://a.fr/b?mygclid=1&atelier=2              | https://a.fr/b?mygclid=1&atelier=2
            https://a.fr/b?a=1&a=2                          | https://a.fr/b?a=1&a=2
            https://a.fr/b?                                 | https://a.fr/b?
            """)
    void withoutTracking(String address, String expected) {
        assertEquals(expected, Addresses.withoutTracking(address));
        assertEquals(expected, Addresses.withoutTracking(expected), "twice");
    }

    static List<String> parameters() {
        return Table.rows(Table.class, "tracking-parameters.tsv", 2).stream()
                .map(row -> row.get(0).replace("*", "x"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void everyParameterOfTheTableGoes(String name) {
        assertEquals("https://a.fr/b?id=4", Addresses.withoutTracking("https://a.fr/b?" + name + "=1&id=4"));
    }
}
