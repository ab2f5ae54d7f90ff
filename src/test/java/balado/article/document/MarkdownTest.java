package balado.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.MarkdownWriter;
import balado.article.MarkedText;
import balado.article.Metadata;
import balado.article.ReadOptions;
import balado.article.TagReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static final Format MARKDOWN = new Markdown();

    private static final String SAMPLE = """
                ---
                author: Hélène Garnier
                ---
                # Le phare

                Un [lien](https://example.org "t"), du **gras**, de
                l'*italique*, `` `non` `` et x_1_y.

                ## [Les travaux](https://example.org/t)

                ![Le phare de nuit](<photos/a b.jpg> "Phare")

                La note[^1] et l'image![x](y.jpg) <b>sont</b> absentes.

                3. Trois
                   - a
                   - b
                4. Quatre

                   encore

                > Cité.
                >
                > *Deux.*

                ```java
                int i = 0;
                ```

                | Ville | habitants |
                |-------|----------:|
                | Brest | 139 000   |
                | Rennes|           |

                <div>Dans un cadre</div>

                ### Fin

                [^1]: Une note.
                """;

    @Test
    void readsEachKindOfBlock() throws ArticleException {
        assertEquals("""
                title: Le phare
                author: Hélène Garnier
                PARAGRAPH Un lien, du gras, de l'italique, `non` et x_1_y.
                HEADING2 Les travaux → https://example.org/t
                PICTURE photos/a b.jpg
                CAPTION Le phare de nuit
                PARAGRAPH La note et l'image sont absentes.
                ITEM1 3. Trois
                ITEM2 a
                ITEM2 b
                ITEM1 4. Quatre
                PARAGRAPH encore
                QUOTATION Cité.
                QUOTATION Deux.
                PARAGRAPH Extrait de code.
                ROW Ville : Brest ; habitants : 139 000
                ROW Ville : Rennes
                PARAGRAPH Dans un cadre
                HEADING3 Fin
                """, notation(Drafts.read(MARKDOWN, SAMPLE, "a.md")));
    }

    @ParameterizedTest
    @CsvSource({
        "'# Un\n\nDeux.', Un, 'PARAGRAPH Deux.\n'",
        "'---\ntitle: Un\n---\n# Un\n\nDeux.', Un, 'PARAGRAPH Deux.\n'",
        "'---\ntitle: Un\n---\n## Un\n\nDeux.', Un, 'HEADING2 Un\nPARAGRAPH Deux.\n'",
        "'Un\n\nDeux.', Un, 'PARAGRAPH Deux.\n'",
        "'Un\n==\n\nDeux.', Un, 'PARAGRAPH Deux.\n'",
        "'![](a.jpg)\n\n# Un\n\nDeux.', Un, 'PICTURE a.jpg\nPARAGRAPH Deux.\n'",
        "'# Un\n\nDeux.\n\nSource : AFP', Un, 'PARAGRAPH Deux.\n'",
    })
    void findsTheTitle(String text, String title, String blocks) throws ArticleException {
        assertEquals("title: " + title + "\n" + blocks, notation(Drafts.read(MARKDOWN, text, "a.md")));
    }

    @Test
    void aTableMayBeAnnounced() throws ArticleException {
        ReadOptions announced =
                new ReadOptions(false, ReadOptions.Tables.ANNOUNCED, ReadOptions.Emoji.DROPPED, false, false);
        Draft draft = MARKDOWN.read(Drafts.input("# T\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "a.md"), announced)
                .get(0);
        assertEquals("title: T\nPARAGRAPH Tableau d'une ligne.\n", notation(draft));
    }

    /** Whatever an article says, what is written of it is read as the same article. */
    @Test
    void whatIsWrittenIsReadBack() throws ArticleException {
        Random random = new Random(11);
        ArticleReader reader = new ArticleReader(List.of(MARKDOWN), ReadOptions.DEFAULT);
        MarkdownWriter writer = new MarkdownWriter();
        Given given = new Given();
        ArticleReader builder = new ArticleReader(List.of(given), ReadOptions.DEFAULT);
        for (int i = 0; i < 3_000; i++) {
            given.draft = draft(random);
            Article article = builder.readAll(Drafts.input("", "a.md")).get(0);
            String markdown = writer.write(article);
            Article again = reader.readAll(Drafts.input(markdown, "a.md")).get(0);
            assertEquals(markdown, writer.write(again));
            assertEquals(article, again, markdown);
        }
    }

    /** Whatever the input, this draft. */
    private static final class Given implements Format {

        private Draft draft;

        @Override
        public boolean accepts(Input input) {
            return true;
        }

        @Override
        public List<Draft> read(Input input, ReadOptions options) {
            return List.of(draft);
        }
    }

    private static final List<String> PIECES = List.of(
            "mot",
            "Il pleut.",
            "1.",
            "2)",
            "-",
            "+",
            "*",
            "#",
            "##",
            ">",
            "_",
            "_un_",
            "*deux*",
            "**",
            "`",
            "``",
            "<b>",
            "<https://e.org>",
            "&amp;",
            "&",
            "[x]",
            "[x](y)",
            "[x]:",
            "y",
            "![z](t)",
            "\\",
            "\\*",
            "a_b_c",
            "3*4",
            "|",
            "~~~",
            "---",
            "***",
            "===",
            "« Viens ! »",
            "http://e.org/a_b",
            "(ah)",
            "]",
            "[",
            "[^1]",
            "^[n]",
            "!",
            "~a~",
            "12. Non",
            "C:\\_t",
            "# b #",
            "|---|");

    private static Draft draft(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            MarkedText text = marked(random);
            switch (random.nextInt(9)) {
                case 0 -> blocks.add(new Block(Block.Kind.HEADING, text, 2, Optional.empty()));
                case 1 -> blocks.add(new Block(Block.Kind.HEADING, text, 2, Optional.of("https://e.org/a_(b)?c&d")));
                case 2 ->
                    blocks.add(Block.picture(random.nextBoolean() ? "photos/é (1) _x.jpg" : "https://e.org/x.jpg"));
                case 3 -> blocks.add(new Block(Block.Kind.ITEM, text, 1, Optional.empty()));
                case 4 -> blocks.add(new Block(Block.Kind.ITEM, numbered(random, text), 1, Optional.empty()));
                case 5 -> blocks.add(Block.of(Block.Kind.QUOTATION, text));
                case 6 -> blocks.add(Block.of(Block.Kind.ROW, text));
                default -> blocks.add(Block.of(Block.Kind.PARAGRAPH, text));
            }
        }
        Metadata metadata = new Metadata(
                Optional.of("Hélène \"G\""),
                Optional.of(LocalDate.of(2026, 1, 2)),
                Optional.empty(),
                Optional.empty(),
                "fr");
        return new Draft(Optional.empty(), Optional.of("Titre " + text(random)), metadata, false, blocks);
    }

    private static String text(Random random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextInt(4) > 0 ? " " : ""))
                .limit(1 + random.nextInt(5))
                .collect(Collectors.joining());
    }

    private static MarkedText numbered(Random random, MarkedText text) {
        return MarkedText.of((1 + random.nextInt(3)) + ". ").plus(text);
    }

    /** Some words of it are abbreviations, in other languages, raised; the titles of the former are as odd as the text. */
    private static MarkedText marked(Random random) {
        TagReader reader = new TagReader();
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<String> tags = List.of("abbr", "i", "sup", "b").subList(0, random.nextInt(4));
            tags.forEach(tag -> reader.addTag("<" + tag + attribute(tag, random) + ">"));
            reader.add(text(random));
            if (random.nextBoolean()) {
                reader.addTag("<sup>");
                reader.add("e");
                reader.addTag("</sup>");
            }
            tags.forEach(tag -> reader.addTag(random.nextInt(5) > 0 ? "</" + tag + ">" : "</b>"));
        }
        return reader.finish();
    }

    private static String attribute(String tag, Random random) {
        String title = text(random).replace("&", "&amp;").replace("\"", "&quot;") + "n";
        return tag.equals("abbr")
                ? " title=\"" + title + "\""
                : List.of("", " lang=\"en\"", " lang=\"pt_br\"", " lang=\"fr\"").get(random.nextInt(4));
    }

    private static String notation(Draft draft) {
        return Drafts.notation(draft);
    }
}
