package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private final ArticleReader reader = new ArticleReader();
    private final Cleaner cleaner = new Cleaner();

    @TempDir
    private Path folder;

    @Test
    void fallsBackToWindows1252() throws IOException {
        String text = "L’été à l’œuvre\n\nIl coûte 50 €… « Déjà ! »\n";
        Article expected = read(text);
        assertEquals(expected, reader.read(text.getBytes(Charset.forName("windows-1252")), "test"));
        assertEquals("L'été à l'œuvre", expected.titleText());
    }

    @Test
    void readsAllOfTheFrontMatter() throws ArticleException {
        Article article = read("""
                ---
                title: "L’été : le retour"
                author: [Hélène Garnier, Paul Roux]
                date: 2026-11-18T08:00:00Z
                source: https://www.example.org/ete
                image: photos/ete.jpg
                language: fr-CA
                licence: CC-BY-4.0
                season: 2
                episode: 14
                mood: ignored
                ---
                Il fait beau.
                """);
        assertEquals("L'été : le retour", article.titleText());
        assertEquals(
                new Metadata(
                        Optional.of("Hélène Garnier, Paul Roux"),
                        Optional.of(LocalDate.of(2026, 11, 18)),
                        Optional.of("https://www.example.org/ete"),
                        Optional.empty(),
                        Optional.of("photos/ete.jpg"),
                        "fr-CA",
                        Optional.of("CC-BY-4.0"),
                        Optional.of(2),
                        Optional.of(14)),
                article.metadata());
        assertEquals("https://www.example.org/ete", article.identity());
        assertEquals(List.of("Il fait beau."), body(article));
    }

    @Test
    void aSectionHasALinkAndAPicture() throws ArticleException {
        Article article = read("""
                Un titre

                Le texte.

                ## [Les travaux](https://www.example.org/travaux)

                ![Le phare](photos/phare.jpg "Le phare")

                Ils durent.
                """);
        Section section = article.sections().get(1);
        assertEquals("Les travaux", section.heading().get().sentences().get(0).text());
        assertEquals(Optional.of("https://www.example.org/travaux"), section.link());
        assertEquals(Optional.of("photos/phare.jpg"), section.image());
        assertEquals(List.of("Le texte.", "Les travaux", "Ils durent."), body(article));
    }

    @ParameterizedTest
    @CsvSource({
        "'---\ntitle: Un\n---\nUn\n\nDeux.', 'Deux.'",
        "'---\ntitle: Un\n---\nDeux.\n\nTrois.', 'Deux.|Trois.'",
        "'---\ntitle: Un\n---\n', ''",
        "'Un\n\nDeux.', 'Deux.'",
        "'Un\n\nUN\n\nDeux.', 'Deux.'",
        "'# Un\n\nDeux.', 'Deux.'",
        "'Un\nDeux.\nTrois.', 'Deux.|Trois.'",
        "'\n\n***\n\nUn\n\n* * *\n\nDeux.', 'Deux.'",
        "'Un', ''",
        "'---\n# only a comment\n---\nUn\n\nDeux.', 'Deux.'",
    })
    void findsTheTitle(String text, String body) throws ArticleException {
        Article article = read(text);
        assertEquals("Un", article.titleText());
        assertEquals(body, String.join("|", body(article)));
    }

    @Test
    void aTextWithoutTitleBeginsWithItsFirstSentence() throws ArticleException {
        String sentence = "Le conseil municipal de la ville a longuement débattu de la question des écoles hier soir. ";
        Article article = read(sentence.repeat(5));
        assertEquals(sentence.strip(), article.titleText());
        assertEquals(4, body(article).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Source : ladepeche.fr                     | ladepeche.fr",
                "Source\u00A0:\u00A0ladepeche.fr           | ladepeche.fr",
                "SOURCE: AFP                               | AFP",
                "Sources : AFP, Reuters                    | AFP, Reuters",
                "(Source : AFP)                            | AFP",
                "Source : AFP (Paris)                      | AFP (Paris)",
                "Source : https://example.org/a            | https://example.org/a",
                "Sources :\\n- AFP\\n- Le Monde            | AFP, Le Monde",
                "Source :                                  | -",
                "La source : un mystère.                   | -",
                "Sources et ressources                     | -",
            })
    void theLastLineMayNameTheSource(String line, String source) throws ArticleException {
        Article article = read("Titre\n\nIl pleut sur la ville.\n\n" + line.replace("\\n", "\n") + "\n");
        assertEquals(Optional.ofNullable(source), article.metadata().source());
        assertEquals(source == null ? 2 : 1, body(article).size(), body(article).toString());
    }

    @Test
    void aSourceWithinTheTextStaysInIt() throws ArticleException {
        Article article = read("Titre\n\nSource : AFP.\n\nIl pleut, et la rivière monte depuis trois jours.");
        assertEquals(List.of("Source : AFP.", "Il pleut, et la rivière monte depuis trois jours."), body(article));
    }

    @Test
    void theAddressGoesBeforeTheNameOfTheSource() throws ArticleException {
        Metadata metadata = read("---\nsource: https://e.org/a\n---\nTitre\n\nTexte.\n\nSource : AFP")
                .metadata();
        assertEquals(Optional.of("https://e.org/a"), metadata.source());
        assertEquals(Optional.of("AFP"), metadata.sourceName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: https://e.org/1\\nsource: https://e.org/2 | https://e.org/1",
                "source: HTTP://e.org/2                        | HTTP://e.org/2",
                "id: seven                                     | e\u0301te\u0301",
                "source: Le Monde                              | e\u0301te\u0301",
            })
    void hasAnIdentityThatLasts(String settings, String identity) throws IOException {
        Path file = folder.resolve("e\u0301te\u0301.txt");
        Files.writeString(file, "---\n" + settings.replace("\\n", "\n") + "\n---\nTitre\n\nTexte.");
        assertEquals(identity.replace("e\u0301", "é"), reader.read(file).identity());
    }

    @ParameterizedTest
    @CsvSource({"a.txt, a", "a.b.md, a.b", "a, a", ".txt, .txt", "v1.5 final, v1.5 final"})
    void theNameOfTheFileIsItsIdentity(String name, String identity) throws IOException {
        assertEquals(
                identity,
                reader.read(Files.writeString(folder.resolve(name), "Titre")).identity());
    }

    @Test
    void withoutANameTheTitleIsTheIdentity() throws ArticleException {
        assertEquals(
                "Titre",
                reader.read("Titre\n\nTexte.".getBytes(StandardCharsets.UTF_8), "")
                        .identity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\u00A0\n\u200B", "***\n\n---", "---\nauthor: x\n---\n"})
    void anEmptyFileIsAnError(String text) throws IOException {
        fails(Files.writeString(folder.resolve("a.txt"), text), "no text in it");
    }

    @Test
    void aBinaryFileIsAnError() throws IOException {
        byte[] noise = new byte[4000];
        new Random(3).nextBytes(noise);
        fails(Files.write(folder.resolve("noise.txt"), noise), "binary");
        byte[] withoutNull =
                new String(noise, StandardCharsets.ISO_8859_1).replace("\0", "").getBytes(StandardCharsets.ISO_8859_1);
        fails(Files.write(folder.resolve("controls.txt"), withoutNull), "binary");
        fails(Files.write(folder.resolve("null.txt"), new byte[] {'a', 0, 'b'}), "binary");
    }

    @Test
    void aFewControlCharactersAreNot() throws ArticleException {
        assertEquals("Un titre", read("Un\u0007 titre\u0001").titleText());
    }

    @Test
    void aMissingFileAFolderAndALockedFileAreErrors() throws IOException {
        fails(folder.resolve("missing.txt"), "no such file");
        fails(folder, "a folder");
        Path locked = Files.writeString(folder.resolve("locked.txt"), "Titre");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "root may read everything");
        fails(locked, "no permission");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "---\\ntitle: Budget : la ville\\n---\\nTexte | , line 2: ",
                "---\\ntitle: a\\ndate: hier\\n---\\nTexte     | , line 3: date 'hier' is not understood; write it as 2026-11-18",
                "---\\ndate: 2026-02-30\\n---\\nTexte          | , line 2: date '2026-02-30' is not understood",
                "---\\nlanguage: le français\\n---\\nTexte     | , line 2: language 'le français' is not understood",
                "---\\ntitle: a\\n\\nTexte                     | , line 1: the settings between '---' lines do not end",
            })
    void aBrokenFrontMatterIsAnErrorWithItsLine(String text, String message) throws IOException {
        fails(Files.writeString(folder.resolve("a.txt"), text.replace("\\n", "\n")), message);
    }

    @Test
    void aRuleAtTheTopIsNoFrontMatter() throws ArticleException {
        assertEquals("Un titre", read("---\n\nUn titre\n\nDu texte.\n").titleText());
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80})
    void wrappedTextIsJoined(int width) throws IOException {
        for (Path seed : SeedArticlesTest.seeds()) {
            String text = cleaner.clean(Files.readString(seed).replaceFirst("(?s)^---.*?\n---\n", ""));
            assertEquals(read(text).sections(), read(wrapped(text, width)).sections(), seed + " at " + width);
        }
    }

    @Test
    void shortParagraphsAreNotJoined() throws ArticleException {
        Article article = read("""
                Un titre qui fait à peu près toute la largeur de la ligne du fichier
                Le premier paragraphe fait à peu près toute la largeur de la ligne.
                Le deuxième paragraphe fait à peu près toute la largeur de la ligne.
                - une chose
                - une autre
                """);
        assertEquals(4, body(article).size(), body(article).toString());
        assertEquals(4, article.sections().get(0).paragraphs().size());
    }

    @Test
    void everySentenceKnowsWhetherItEndsItsParagraph() throws ArticleException {
        Article article = read("Titre. Suite du titre.\n\nUn. Deux.\n\nTrois.");
        assertEquals(
                "Titre.:false Suite du titre.:true Un.:false Deux.:true Trois.:true",
                article.sentences()
                        .map(each -> each.text() + ":" + each.endsParagraph())
                        .collect(Collectors.joining(" ")));
    }

    /** Whatever the lines look like, each word is in the article once and in its place. */
    @Test
    void noWordIsLost() throws ArticleException {
        List<String> pieces = List.of(
                "Il pleut.",
                "« Viens ! » dit-il.",
                "Et après ?",
                "## Partie",
                "- une chose",
                "M. Dupont",
                "\n",
                "\n\n",
                "\n",
                " ",
                "(enfin. Peut-être)",
                "l`eau",
                "---",
                "***",
                "Publié le 12",
                "peut-\n",
                "Un succès inattendu...",
                "12.",
                "etc.",
                "Une ligne assez longue pour qu'elle ait pu être coupée par un logiciel",
                "\u00A0",
                "e\u0301",
                ": x",
                "\"");
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            String text = "Le titre\n"
                    + Stream.generate(
                                    () -> pieces.get(random.nextInt(pieces.size())) + (random.nextBoolean() ? " " : ""))
                            .limit(1 + random.nextInt(15))
                            .collect(Collectors.joining());
            String told = read(text).sentences().map(Sentence::text).collect(Collectors.joining());
            assertEquals(letters(cleaner.clean(text)), letters(told), text);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void aBookIsReadInLinearTime() throws ArticleException {
        String paragraph = "Il a plu sur la ville. « Encore ! », a dit M. Dupont (le maire). L`eau monte…\n\n";
        assertEquals(
                3 * 20_000, body(read("Titre\n\n" + paragraph.repeat(20_000))).size());
        assertEquals(1, body(read("Titre\n\n" + "mot ".repeat(250_000))).size());
    }

    private Article read(String text) throws ArticleException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "test");
    }

    private void fails(Path file, String message) {
        ArticleException error = assertThrows(ArticleException.class, () -> reader.read(file));
        assertTrue(error.getMessage().startsWith(file.toString()), error.getMessage());
        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertFalse(error.getMessage().contains("\n"), error.getMessage());
    }

    private static List<String> body(Article article) {
        return article.sentences()
                .filter(sentence -> sentence.role() != Sentence.Role.TITLE)
                .map(Sentence::text)
                .toList();
    }

    private static String wrapped(String text, int width) {
        return Stream.of(text.split("\n", -1))
                .map(line -> wrappedLine(line, width))
                .collect(Collectors.joining("\n"));
    }

    private static String wrappedLine(String line, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", -1)) {
            boolean fits = column == 0 || column + 1 + word.length() <= width;
            out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = fits ? column + (column == 0 ? 0 : 1) + word.length() : word.length();
        }
        return out.toString();
    }
}
