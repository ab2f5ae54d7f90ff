package balado.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtTest {

    private static final Format ODT = new Odt();

    private static final String NAMES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
            + "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private static final String STYLES = """
            <style:style style:name="Quotations" style:family="paragraph"/>
            <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"/>""";

    private static final String AUTOMATIC = """
            <style:style style:name="P1" style:parent-style-name="Quotations"/>
            <style:style style:name="P2" style:parent-style-name="Heading_20_2"/>
            <style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style>
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
            <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")" text:start-value="2"/></text:list-style>
            <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>""";

    static Zips file(String body) {
        return new Zips()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "meta.xml",
                        "<office:document-meta " + NAMES
                                + "><office:meta><dc:title>Le phare</dc:title><meta:initial-creator>"
                                + "Hélène Garnier</meta:initial-creator><dc:creator>Autre</dc:creator><meta:creation-date>2026-11-18T08:00:00</meta:creation-date>"
                                + "</office:meta></office:document-meta>")
                .with(
                        "styles.xml",
                        "<office:document-styles " + NAMES + "><office:styles>" + STYLES
                                + "</office:styles></office:document-styles>")
                .with("content.xml", content(body));
    }

    private static String content(String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content " + NAMES
                + "><office:automatic-styles>" + AUTOMATIC
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    @Test
    void readsStylesListsAndTables() throws ArticleException {
        assertEquals("""
                title: Le phare
                author: Hélène Garnier
                date: 2026-11-18
                PARAGRAPH Il pleut.
                HEADING1 Les travaux
                HEADING2 La lampe
                QUOTATION Cité.
                ITEM1 1. Un
                ITEM2 b) Deux
                ITEM2 c) Trois
                ITEM1 2. Quatre
                ITEM1 Puce
                ITEM1 3. Suite
                ROW Ville : Brest ; habitants : 139 000
                PARAGRAPH Encadré.
                """, notation("""
                <text:tracked-changes><text:changed-region><text:deletion><text:p>Supprimé.</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:table-of-content><text:index-body><text:p>Les travaux 3</text:p></text:index-body></text:table-of-content>
                <text:p text:style-name="Title">Le phare</text:p><text:p>Il <text:span>pleut</text:span>.</text:p>
                <text:h text:outline-level="1">Les travaux</text:h><text:p text:style-name="P2">La lampe</text:p>
                <text:p text:style-name="P1">Cité.</text:p>
                <text:list text:style-name="L1"><text:list-item><text:p>Un</text:p><text:list><text:list-item><text:p>Deux</text:p></text:list-item>
                <text:list-item><text:p>Trois</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Quatre</text:p></text:list-item></text:list>
                <text:list text:style-name="L2"><text:list-item><text:p>Puce</text:p></text:list-item></text:list>
                <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Suite</text:p></text:list-item></text:list>
                <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Ville</text:p></table:table-cell><table:table-cell>
                <text:p>habitants</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Brest</text:p>
                </table:table-cell><table:table-cell><text:p>139 000</text:p></table:table-cell></table:table-row></table:table>
                <text:p><draw:frame><draw:text-box><text:p>Encadré.</text:p></draw:text-box></draw:frame></text:p>
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mot<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note>. | mot.",
                "<text:span text:style-name=\"T1\">non</text:span>oui | oui",
                "un<text:s text:c=\"2\"/>deux<text:tab/>trois<text:line-break/>quatre | un deux trois quatre",
                "12 m<text:span text:style-name=\"T2\">2</text:span> | 12 m²",
                "<text:a>lien</text:a><office:annotation><text:p>non</text:p></office:annotation> | lien",
                "<text:change-start/>oui<text:change-end/> | oui",
                "porte\u00ADvoix | portevoix",
            })
    void readsTheWordsOfAParagraph(String inside, String words) throws ArticleException {
        String text = notation("<text:p text:style-name=\"Title\">T</text:p><text:p>" + inside.strip() + "</text:p>");
        assertTrue(text.endsWith("\nPARAGRAPH " + words + "\n"), text);
    }

    @Test
    void readsAFlatFile() throws ArticleException {
        String text =
                Drafts.notation(Drafts.read(ODT, content("<text:h>Titre</text:h><text:p>Texte.</text:p>"), "a.fodt"));
        assertEquals("title: Titre\nPARAGRAPH Texte.\n", text);
    }

    @Test
    void aPasswordIsAnError() {
        byte[] bytes = file("<text:p>a</text:p>")
                .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                .bytes();
        ArticleException error =
                assertThrows(ArticleException.class, () -> Drafts.read(ODT, Drafts.input(bytes, "a.odt")));
        assertEquals("a.odt: protected by a password; save it without one", error.getMessage());
    }

    private static String notation(String body) throws ArticleException {
        return Drafts.notation(Drafts.read(ODT, Drafts.input(file(body).bytes(), "a.odt")));
    }
}
