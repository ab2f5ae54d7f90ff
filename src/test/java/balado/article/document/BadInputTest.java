package balado.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: an article or one line that says what is wrong. */
class BadInputTest {

    private final ArticleReader reader = new ArticleReader(Documents.formats(), ReadOptions.DEFAULT);

    @ParameterizedTest
    @CsvSource({"a.epub, OEBPS/a.xhtml", "a.docx, word/document.xml", "a.odt, content.xml"})
    void aBombIsNotUnpacked(String name, String file) {
        byte[] bomb = " ".repeat(80 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = switch (name) {
            case "a.epub" ->
                Books.ofEdition(3)
                        .page("a.xhtml", "")
                        .line("Un", "a.xhtml")
                        .with(file, bomb)
                        .bytes();
            case "a.docx" -> WordFiles.zip("").with(file, bomb).bytes();
            default -> OdtTest.file("").with(file, bomb).bytes();
        };
        fails(bytes, name, file + " in it grows 251 times, more than the 250 times that are read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt"})
    void entitiesAreNeitherReplacedNorFetched(String name) throws ArticleException {
        String bomb =
                "<!DOCTYPE a [<!ENTITY b \"bombe\"><!ENTITY c \"&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        String word =
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Titre &c;&f;</w:t></w:r></w:p></w:body></w:document>";
        String odf = "<o:d xmlns:o=\"o\" xmlns:t=\"t\"><o:text><t:p>Titre &c;&f;</t:p></o:text></o:d>";
        byte[] bytes = name.endsWith("x")
                ? WordFiles.zip("").with("word/document.xml", bomb + word).bytes()
                : OdtTest.file("")
                        .with("content.xml", bomb + odf)
                        .with("meta.xml", "<m/>")
                        .bytes();
        assertEquals("Titre", reader.readAll(Drafts.input(bytes, name)).get(0).titleText());
    }

    @Test
    void pathsOutOfTheArchiveAreIgnored() throws ArticleException {
        byte[] bytes = new Zips()
                .with("../a", "x")
                .with("/b", "x")
                .with("c/../../d", "x")
                .with("e", "x")
                .bytes();
        assertEquals("[e]", Archive.open(Drafts.input(bytes, "a.zip")).names().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "a.doc, D0CF11E0A1B11AE1, an old Word file",
        "a.rtf, 7B5C72746631, a Rich Text file; save it as .docx or .odt",
        "a.azw3, 00, a Kindle book; convert it to EPUB",
        "a.mobi, 00, a Kindle book; convert it to EPUB",
        "a.jpg, FFD8FFE0, a picture; run OCR",
        "a.pdf, FFD8FFE0, no PDF though its name says so",
        "a.docx, FFD8FFE0, no Word file though its name says so",
        "a.epub, '', empty; save it anew",
        "a.md, '', no text in it",
        "a.eml, '', no text in it",
    })
    void saysWhatToDoInstead(String name, String hex, String message) {
        fails(HexFormat.of().parseHex(hex), name, message);
    }

    @Test
    void anArchiveIsNoArticle() {
        fails(new Zips().with("a.txt", "x").bytes(), "a.zip", "a ZIP archive; unpack it");
        fails(new Zips().with("Index/Document.iwa", "x").bytes(), "a.pages", "a Pages file; export it");
    }

    private void fails(byte[] bytes, String name, String message) {
        ArticleException error = assertThrows(ArticleException.class, () -> reader.readAll(Drafts.input(bytes, name)));
        assertTrue(error.getMessage().startsWith(name + ": " + message), error.getMessage());
    }
}
