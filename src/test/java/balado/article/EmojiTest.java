package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmojiTest {

    private final Cleaner cleaner = new Cleaner();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bravo \uD83C\uDF89 ! | Bravo cotillons ! | Bravo !",
                "Merci❤️. | Merci cœur rouge. | Merci.",
                "❤️Merci | cœur rouge Merci | Merci",
                "La \uD83C\uDDEB\uD83C\uDDF7 et la suite | La drapeau France et la suite | La et la suite",
                "\uD83D\uDC4D\uD83C\uDFFD oui | pouce vers le haut oui | oui",
                "Un \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, deux | Un famille homme femme et fille, deux | Un, deux",
                "do ♯ et ✓ → « — » restent | do ♯ et ✓ → « — » restent | do ♯ et ✓ → « — » restent",
            })
    void isNamedOrDropped(String text, String named, String dropped) {
        assertEquals(named, cleaner.cleanLine(new Emoji(ReadOptions.Emoji.NAMED).apply(text)));
        assertEquals(dropped, cleaner.cleanLine(new Emoji(ReadOptions.Emoji.DROPPED).apply(text)));
    }
}
