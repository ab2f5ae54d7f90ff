package balado.pronounce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where phrases break: {@code |} ends a group, {@code /} a minor and {@code //} a major phrase. */
class PhrasingTest {

    private final Normalizer normalizer = Normalizer.french();
    private final Pronouncer pronouncer = Pronouncer.french();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '~',
            value = {
                "Un *vrai* ami vient.=un vrai | ami vient",
                "Un **vrai ami** vient.=un vrai ami | vient",
                "Un _vrai_ ami vient.=un vrai | ami vient",
                "Un ami* vient.=un ami vient",
                "Deux * trois amis.=deux trois amis",
                "Le maire, élu hier, parle.=le maire / élu hier / parle",
                "Le maire (élu hier) parle.=le maire / élu hier / parle",
                "Il part ; elle reste.=il part // elle reste",
                "« Bon » dit-il.=bon dit-il",
            })
    void breaks(String written, String broken) {
        String found = pronouncer.pronounce(normalizer.normalize(Sentence.of(written))).words().stream()
                .map(word -> word.text() + sign(word.boundary()))
                .collect(Collectors.joining(" "));
        assertEquals(broken, found.strip());
    }

    private static String sign(Boundary boundary) {
        return switch (boundary.strength()) {
            case NONE, SENTENCE -> "";
            case GROUP -> " |";
            case MINOR -> " /";
            case MAJOR -> " //";
        };
    }
}
