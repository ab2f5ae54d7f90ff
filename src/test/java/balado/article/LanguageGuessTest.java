package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageGuessTest {

    private final LanguageGuess guess = new LanguageGuess();

    @ParameterizedTest
    @CsvFileSource(resources = "languages.tsv", delimiter = '\t', quoteCharacter = '\0')
    void guesses(String language, String text) {
        assertEquals(Optional.ofNullable(language), guess.guess(text));
    }

    @ParameterizedTest
    @MethodSource("balado.article.SeedArticlesTest#seeds")
    void theSeedsAreFrench(Path seed) throws IOException {
        assertEquals("fr", new ArticleReader().read(seed).metadata().language());
    }

    @Test
    void theFrontMatterGoesBeforeTheGuess() throws ArticleException {
        String english =
                "The title\n\nThis is the text of an article that was written in English for the people of the town.";
        ArticleReader reader = new ArticleReader();
        assertEquals(
                "en",
                reader.read(english.getBytes(StandardCharsets.UTF_8), "a")
                        .metadata()
                        .language());
        String said = "---\nlanguage: fr\n---\n" + english;
        assertEquals(
                "fr",
                reader.read(said.getBytes(StandardCharsets.UTF_8), "a")
                        .metadata()
                        .language());
    }
}
