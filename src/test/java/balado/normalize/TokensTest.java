package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Class, mark, kind and span of tokens. */
class TokensTest {

    @TestFactory
    Stream<DynamicTest> tokens() {
        return Spoken.table("tokens.tsv").stream()
                .map(row -> dynamicTest(row.get(0), () -> assertEquals(row.get(1), describe(row.get(0)), row.get(0))));
    }

    private static String describe(String written) {
        return Spoken.tokens(written).stream()
                .map(token -> describe(written, token))
                .collect(Collectors.joining(" "));
    }

    private static String describe(String written, Token token) {
        String kinds = token.words().stream()
                .map(SpokenWord::kind)
                .filter(kind -> kind != SpokenWord.Kind.WORD)
                .distinct()
                .map(kind -> "/" + kind)
                .collect(Collectors.joining());
        String label = token.semioticClass() == SemioticClass.PUNCTUATION
                ? token.mark().name()
                : token.semioticClass().name();
        return "[" + written.substring(token.start(), token.end()) + "]" + label + kinds;
    }
}
