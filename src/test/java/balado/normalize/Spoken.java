package balado.normalize;

import balado.article.Sentence;
import balado.testing.Marked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What tests of this package share: one normalizer, tables of cases. */
final class Spoken {

    static final Normalizer FRENCH = Normalizer.french();

    private Spoken() {}

    /** Tags in it say what they say in an article. */
    static String text(String written) {
        return FRENCH.normalize(Marked.sentence(written)).text();
    }

    static List<Token> tokens(String written) {
        return FRENCH.normalize(Sentence.of(written)).tokens();
    }

    /** The rows of a table of cases: tab-separated, UTF-8, comments behind {@code # }. */
    static List<List<String>> table(String name) {
        try (InputStream in = Spoken.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
