package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters set apart are words; initials, lists and the alphabet are not. */
class SpacedLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            L E  M O N D E                  | LE MONDE
            L E   M O N D E                 | LE MONDE
            P H A R E                       | PHARE
            P  H  A  R  E                   | PHARE
            A  B  C  D  E                   | A B C D E
            É D I T O R I A L : la suite    | ÉDITORIAL : la suite
            Le mot P H A R E brille.        | Le mot PHARE brille.
            A B C D E F                     | A B C D E F
            Les voyelles A E I O            | Les voyelles A E I O
            J. R. R. Tolkien                | J. R. R. Tolkien
            un P H A R E-balise             | un P H A R E-balise
            p h a r e                       | p h a r e
            1 2 3 4 5 6                     | 1 2 3 4 5 6
            """)
    void joined(String written, String expected) {
        Cleaner cleaner = new Cleaner();
        assertEquals(expected, cleaner.clean(written));
        assertEquals(expected, cleaner.clean(expected), "twice");
    }
}
