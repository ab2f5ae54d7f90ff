package balado.article.document;

import balado.article.ArticleException;
import balado.article.Input;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What says of which kind an input is. */
final class Kinds {

    private Kinds() {}

    /** Whether an input has one of some media types, or without a telling type a name that ends so. */
    static boolean of(Input input, List<String> types, String... endings) {
        return input.type().filter(types::contains).isPresent()
                || (input.type().filter(type -> !isVague(type)).isEmpty() && named(input, endings));
    }

    /** Servers send every file as one of these. */
    private static boolean isVague(String type) {
        return List.of("application/octet-stream", "text/plain", "application/zip", "binary/octet-stream")
                .contains(type);
    }

    /** Whether its name ends so; small and capital letters are the same. */
    static boolean named(Input input, String... endings) {
        String name = input.name().toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(name::endsWith);
    }

    /** Whether its bytes begin so, each character one byte. */
    static boolean begins(Input input, String magic) {
        byte[] expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return input.bytes().length >= expected.length
                && Arrays.equals(input.bytes(), 0, expected.length, expected, 0, expected.length);
    }

    /** Whether it is an archive with a file of this name in it. */
    static boolean holds(Input input, String name) {
        try {
            return Archive.is(input) && Archive.open(input).names().contains(name);
        } catch (ArticleException e) {
            return false;
        }
    }

    /** Refuses what only has the name of a document that is an archive. */
    static void requireArchive(Input input, String program) throws ArticleException {
        if (input.bytes().length == 0) {
            throw new ArticleException(input.place() + ": empty; save it anew in " + program);
        }
        if (!Archive.is(input)) {
            throw new ArticleException(
                    input.place() + ": no " + program + " file though its name says so; save it anew in " + program);
        }
    }

    /** Whether so many of its first bytes hold a text, each character one byte. */
    static boolean contains(Input input, String magic, int first) {
        return begin(input, first).contains(magic);
    }

    /** So many of its first bytes, each as a character. */
    static String begin(Input input, int first) {
        return new String(input.bytes(), 0, Math.min(first, input.bytes().length), StandardCharsets.ISO_8859_1);
    }
}
