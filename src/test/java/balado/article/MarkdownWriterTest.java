package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {

    private final ArticleReader reader = new ArticleReader();
    private final MarkdownWriter writer = new MarkdownWriter();

    @Test
    void writesFrontMatterHeadingsAndParagraphs() throws ArticleException {
        String text = """
                ---
                author: Hélène Garnier
                date: 2026-11-18
                source: https://www.example.org/ete
                ---
                L`été : "le retour" \\o/

                Il fait beau. Il fait chaud.

                Et demain ?

                On verra.

                Source : AFP
                """;
        assertEquals("""
                ---
                title: "L'été : \\"le retour\\" \\\\o/"
                author: "Hélène Garnier"
                date: 2026-11-18
                source: "https://www.example.org/ete"
                language: fr
                ---

                Il fait beau. Il fait chaud.

                ## Et demain ?

                On verra.

                Source : AFP
                """, writer.write(reader.read(text.getBytes(StandardCharsets.UTF_8), "test")));
    }

    /** What it writes is read as the same article, whatever the text looks like. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Titre",
                "Titre\n\n# ancre\n\nTexte.",
                "Titre\n\n--- suite\n\nTexte.",
                "Titre\n\ntitle: x\n\nTexte.",
                "Titre\n\nTitre\n\nTexte.",
                "Titre\n\nTexte.\n\nSource : « Le \"Monde\" »",
                "# - [x]: {y} & * ! | > ' \" % @ `\n\nTexte.",
                "true\n\nTexte.",
                "Titre\n\nUn\n\nDeux\n\nTrois\n\nTexte.",
                "Titre\n\nTexte.\n\n## Fin",
                "Titre\n\nSelon l'<abbr title=\"arrêté\">arr.</abbr> du <span lang=\"en\">*Times*</span>.",
                "Titre\n\nLe XIX<sup>e</sup> siècle et la balise <sup>.",
                "Titre\n\nEntre C:\\\\<span lang=\"en\">x\\\\</span> et \\<sup>e\\</sup>.",
                "Titre\n\n" + "mot mot mot mot mot mot mot mot mot mot mot mot\nmot mot mot."
            })
    void isReadBack(String text) throws ArticleException {
        Article article = reader.read(text.getBytes(StandardCharsets.UTF_8), "test");
        String markdown = writer.write(article);
        assertEquals(article, reader.read(markdown.getBytes(StandardCharsets.UTF_8), "test"), markdown);
    }

    /** The tags that it writes are read where its text is taken for plain text, and others are words. */
    @Test
    void tagsAreReadInPlainText() throws ArticleException {
        String text = "Titre\n\nLe <abbr title=\"a\">b</abbr>, le <b>gras</b>, \\<sup>e\\</sup>, la balise <sup>.";
        String alone = "Titre\n\nLe <abbr title=\"a &amp; b\">b</abbr>, le <b>gras</b>, \\<sup>e\\</sup>.";
        assertEquals(0, lastSentence(text).terms().size());
        assertEquals("Le b, le <b>gras</b>, <sup>e</sup>.", lastSentence(alone).text());
        assertEquals(
                List.of(new Term(3, 4, Term.Kind.ABBREVIATION, "a & b")),
                lastSentence(alone).terms());
    }

    private Sentence lastSentence(String text) throws ArticleException {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), "test")
                .sentences()
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
