package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who signed, and prose that only begins like a signature. */
class SignaturesTest {

    private final Signatures signatures = new Signatures();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            (AFP)                                                   ; AFP
            Avec l'AFP.                                             ; AFP
            Par Claire Fontanel                                     ; Claire Fontanel
            par Claire Fontanel.                                    ; Claire Fontanel
            Par Claire Fontanel (avec AFP)                          ; Claire Fontanel (avec AFP)
            Claire Fontanel avec AFP                                ; Claire Fontanel avec AFP
            Propos recueillis par Jean-Marc d'Estrée                ; Jean-Marc d'Estrée
            Texte : Léa Le Goff                                     ; Léa Le Goff
            Par Anne de La Tour, envoyée spéciale à Brest           ; Anne de La Tour
            Par la rédaction                                        ; la rédaction
            # the head of another part, or prose
            Par ailleurs, le budget a été voté.                     ;
            Par Toutatis !                                          ;
            Par Claire Fontanel, tout a commencé un soir.           ;
            Texte de loi                                            ;
            Claire Fontanel                                         ;
            Avec Reuters, le groupe perd son rival.                 ;
            Entretien avec un vampire                               ;
            """)
    void lines(String line, String author) {
        assertEquals(Optional.ofNullable(author), signatures.find(line), line);
    }

    static List<String> examples() {
        return Table.rows(Table.class, "signatures.tsv", 2).stream()
                .map(row -> row.get(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsFound(String example) {
        assertEquals(true, signatures.find(example).isPresent(), example);
    }
}
