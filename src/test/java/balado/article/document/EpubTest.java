package balado.article.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Format;
import balado.article.ReadOptions;
import balado.article.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpubTest {

    private static final ReadOptions EACH =
            new ReadOptions(false, ReadOptions.Tables.ROWS, ReadOptions.Emoji.DROPPED, false, true);

    @TempDir
    private Path cache;

    private Format epub;

    @BeforeEach
    void storePicturesInATemporaryFolder() {
        epub = new Epub(new PictureCache(cache));
    }

    /** Several chapters in a file, one over two files, headings within a chapter, notes, pages that are not read. */
    private static Books novel(int edition) {
        return Books.ofEdition(edition)
                .page("cover.xhtml", "<body><img src=\"cover.jpg\" alt=\"Couverture\"/></body>")
                .page(
                        "titre.xhtml",
                        "<body epub:type=\"titlepage\"><h1>Le Phare des brumes</h1><p>Jeanne Morel</p></body>")
                .page(
                        "droits.xhtml",
                        "<body><p>© Éditions du Goéland, ISBN 978-0-00-000000-1. Tous droits réservés.</p></body>")
                .page("auteur.xhtml", "<body><h2>Du même auteur</h2><p>La Dune.</p></body>")
                .page(
                        "un deux.xhtml",
                        "<body><h2 id=\"un\">I</h2><p>La brume tombait<a href=\"#n1\" id=\"r1\"><sup>1</sup></a>. <a id=\"p2\"/>Il attendit.</p>"
                                + "<h3>Le soir</h3><p>Rien ne vint.</p><p id=\"n1\"><a href=\"#r1\">1</a>. Au sens propre.</p>"
                                + "<div><h2><a id=\"deux\"/>II. L'arrivée</h2></div><p>Un bateau parut.</p></body>")
                .page(
                        "suite.xhtml",
                        "<body><p>Il accosta à minuit.</p><aside epub:type=\"footnote\"><p>Une note.</p></aside></body>")
                .page(
                        "trois.xhtml",
                        "<body><p class=\"t\">III</p><p class=\"t\">Le départ</p><p>Tout finit.</p></body>")
                .page("notes.xhtml", "<body><h2>Notes</h2><p>1. Voir plus haut.</p></body>")
                .page("table.xhtml", "<body><p><a href=\"un%20deux.xhtml\">I</a></p></body>")
                .guide("toc", "table.xhtml")
                .line("Couverture", "cover.xhtml")
                .line("Du même auteur", "auteur.xhtml")
                .line("I", "un%20deux.xhtml#un", "Le soir", "un%20deux.xhtml#absent")
                .line("II. L'arrivée", "un%20deux.xhtml#deux")
                .line("III Le départ", "trois.xhtml")
                .line("Notes", "notes.xhtml");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void readsTheChaptersOfTheTableOfContents(int edition) throws ArticleException {
        Books novel = Books.ofEdition(edition)
                .page("a.xhtml", "<body><h1>Un</h1><p>Texte un.</p></body>")
                .line("Un", "a.xhtml");
        assertEquals("""
                title: Le Phare des brumes
                author: Jeanne Morel
                date: 2020-03-04
                HEADING1 Un
                PARAGRAPH Texte un.
                """, notation(novel.bytes()));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void readsANovel(int edition) throws ArticleException {
        Books novel = novel(edition);
        assertEquals("""
                title: Le Phare des brumes
                author: Jeanne Morel
                date: 2020-03-04
                HEADING1 I
                PARAGRAPH La brume tombait. Il attendit.
                PARAGRAPH Le soir
                PARAGRAPH Rien ne vint.
                HEADING1 II. L'arrivée
                PARAGRAPH Un bateau parut.
                PARAGRAPH Il accosta à minuit.
                HEADING1 III Le départ
                PARAGRAPH Tout finit.
                """, notation(novel.bytes()));
    }

    @Test
    void knowsTheBook() throws IOException {
        Draft draft = Drafts.read(epub, Drafts.input(novel(3).bytes(), "a.epub"));
        assertEquals(Optional.of("urn:isbn:9780000000001"), draft.identity());
        assertEquals("fr-FR", draft.metadata().language());
        assertEquals(Optional.of("Éditions du Goéland"), draft.metadata().source());
        assertEquals(Optional.of("Domaine public"), draft.metadata().licence());
        assertArrayEquals(
                Books.COVER, Files.readAllBytes(Path.of(draft.metadata().image().get())));
        assertEquals(
                draft.metadata().image(),
                Drafts.read(epub, Drafts.input(novel(2).bytes(), "a.epub"))
                        .metadata()
                        .image());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void eachChapterMayBeAnArticle(int edition) throws ArticleException {
        byte[] book = Books.ofEdition(edition)
                .page("p1.xhtml", "<body><h1>Première partie</h1></body>")
                .page("a.xhtml", "<body><h2>I</h2><p>Un.</p><h3>Le soir</h3><p>Deux.</p></body>")
                .page("b.xhtml", "<body><h2>II</h2><p>Trois.</p></body>")
                .page("p2.xhtml", "<body><h1>Deuxième partie</h1></body>")
                .page("c.xhtml", "<body><h2>III</h2><p>Quatre.</p></body>")
                .line("Première partie", "p1.xhtml", "I", "a.xhtml", "II", "b.xhtml")
                .line("Deuxième partie", "p2.xhtml", "III", "c.xhtml")
                .bytes();
        List<Draft> drafts = epub.read(Drafts.input(book, "a.epub"), EACH);
        assertEquals(
                List.of("Première partie – I", "II", "Deuxième partie – III"),
                drafts.stream().map(each -> each.title().get()).toList());
        assertEquals(
                List.of("1.1", "1.2", "2.3"),
                drafts.stream()
                        .map(each -> each.metadata().season().get() + "."
                                + each.metadata().number().get())
                        .toList());
        assertEquals(
                Optional.of("urn:isbn:9780000000001#OEBPS/b.xhtml"),
                drafts.get(1).identity());
        assertTrue(Drafts.notation(drafts.get(0)).endsWith("PARAGRAPH Un.\nHEADING3 Le soir\nPARAGRAPH Deux.\n"));
    }

    @Test
    void withoutATableTheHeadingsOfFilesAreChapters() throws ArticleException {
        byte[] book = Books.ofEdition(2)
                .page("a.xhtml", "<body><h1>Un</h1><p>" + "Il pleut sur la mer. ".repeat(40) + "</p></body>")
                .page("b.xhtml", "<body><p>Suite.</p></body>")
                .page("c.xhtml", "<body><h1>Deux</h1><p>Fin.</p></body>")
                .bytes();
        String text = notation(book);
        assertTrue(text.contains("\nHEADING1 Un\nPARAGRAPH Il pleut"), text);
        assertTrue(text.endsWith("PARAGRAPH Suite.\nHEADING1 Deux\nPARAGRAPH Fin.\n"), text);
    }

    @Test
    void aProtectedBookIsAnError() {
        byte[] book = novel(3).with(
                        "META-INF/encryption.xml",
                        "<encryption><EncryptedData><EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/></EncryptedData></encryption>")
                .bytes();
        ArticleException error =
                assertThrows(ArticleException.class, () -> Drafts.read(epub, Drafts.input(book, "a.epub")));
        assertTrue(error.getMessage().startsWith("a.epub: protected by its shop (DRM)"), error.getMessage());
    }

    private String notation(byte[] book) throws ArticleException {
        return Drafts.notation(Drafts.read(epub, Drafts.input(book, "a.epub")));
    }

    /** A book in XML has its languages with a prefix. */
    @Test
    void whatElementsSayOfWordsIsKept() throws IOException, ArticleException {
        byte[] book = Books.ofEdition(3)
                .page(
                        "un.xhtml",
                        "<body><h2>Un</h2><p>Au XIX<sup>e</sup> siècle, le <i xml:lang=\"en\">Times</i> cita"
                                + " l'<abbr title=\"arrêté\">arr.</abbr></p><div xml:lang=\"la\"><p>Vale.</p></div></body>")
                .line("Un", "un.xhtml")
                .bytes();
        assertEquals(
                List.of(
                        List.of(),
                        List.of(
                                new Term(6, 7, Term.Kind.RAISED, ""),
                                new Term(19, 24, Term.Kind.LANGUAGE, "en"),
                                new Term(32, 36, Term.Kind.ABBREVIATION, "arrêté")),
                        List.of(new Term(0, 5, Term.Kind.LANGUAGE, "la"))),
                epub.read(Drafts.input(book, "a.epub"), ReadOptions.DEFAULT).get(0).blocks().stream()
                        .map(Block::terms)
                        .toList());
    }
}
