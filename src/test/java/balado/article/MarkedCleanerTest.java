package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedCleanerTest {

    private static final String[] PIECES = {
        "l",
        "a",
        "É",
        "8",
        " ",
        "\n",
        "\t",
        ",",
        ".",
        "'",
        "`",
        "’",
        "«",
        "»",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "\u0301",
        "\uFEFF",
        "\u2028",
        "ﬁ",
        "qu",
        "A ",
        "B ",
        "\uD83D\uDE00",
        "\uFE0F",
        "\u200D",
        "\uE000",
        "\uFDD0",
        "L E  M O N"
    };

    private final Cleaner cleaner = new Cleaner();
    private final Emoji emoji = new Emoji(ReadOptions.Emoji.NAMED);
    private final MarkedCleaner marked = new MarkedCleaner(cleaner, emoji);

    /** The text is that of a text of which nothing is said, and a term has the words that it had, whatever stands around them. */
    @Test
    void termsAreFoundAgain() {
        Random random = new Random(7);
        int kept = 0;
        for (int i = 0; i < 20_000; i++) {
            MarkedText written = text(random);
            MarkedText clean = marked.clean(written);
            assertEquals(line(written.text()), clean.text());
            for (Term term : clean.terms()) {
                Term before = written.terms().get(Integer.parseInt(term.value()));
                assertEquals(
                        letters(line(written.text().substring(before.from(), before.to()))),
                        letters(clean.text().substring(term.from(), term.to())),
                        written::toString);
                assertTrue(
                        clean.text().charAt(term.from()) != ' ' && clean.text().charAt(term.to() - 1) != ' ');
                kept++;
            }
        }
        assertTrue(kept > 10_000, "kept " + kept);
    }

    private static MarkedText text(Random random) {
        StringBuilder text = new StringBuilder();
        List<Term> terms = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            int from = text.length();
            for (int j = random.nextInt(5); j >= 0; j--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            if (random.nextBoolean()) {
                terms.add(new Term(from, text.length(), Term.Kind.LANGUAGE, Integer.toString(terms.size())));
            }
        }
        return new MarkedText(text.toString(), terms);
    }

    private String line(String text) {
        return cleaner.cleanLine(emoji.apply(text));
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
