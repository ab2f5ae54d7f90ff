package balado.article.document;

import static balado.article.document.WordFiles.item;
import static balado.article.document.WordFiles.p;
import static balado.article.document.WordFiles.r;
import static balado.article.document.WordFiles.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxTest {

    private static final Format DOCX = new Docx();

    private static final String SAMPLE = p("Titre", "Le phare")
            + p("TM1", "Les travaux 3")
            + p("", "Il pleut.")
            + p("Titre1", "Les travaux")
            + p("Maison", "La lampe")
            + p("Plan", "Le toit")
            + p("Citation", "Il faut payer.")
            + p("Cit2", "Oui.")
            + p("Lgende", "Le phare de nuit")
            + item(1, 0, "Un")
            + item(1, 1, "Deux")
            + item(1, 1, "Trois")
            + item(1, 2, "Plus bas")
            + item(1, 0, "Quatre")
            + item(1, 1, "Cinq")
            + item(3, 0, "Six")
            + item(3, 0, "Sept")
            + p("Puces", "Puce")
            + item(1, 0, "Suite")
            + item(1, 0, "")
            + table("Ville|habitants", "Brest|139 000", "Rennes|")
            + table("Dans un cadre");

    @Test
    void readsStylesListsAndTables() throws ArticleException {
        assertEquals("""
                title: Le phare
                author: Hélène Garnier
                date: 2026-11-18
                PARAGRAPH Il pleut.
                HEADING1 Les travaux
                HEADING2 La lampe
                HEADING3 Le toit
                QUOTATION Il faut payer.
                QUOTATION Oui.
                CAPTION Le phare de nuit
                ITEM1 1. Un
                ITEM2 a) Deux
                ITEM2 b) Trois
                ITEM3 1.I Plus bas
                ITEM1 2. Quatre
                ITEM2 a) Cinq
                ITEM1 5. Six
                ITEM1 6. Sept
                ITEM1 Puce
                ITEM1 3. Suite
                ROW Ville : Brest ; habitants : 139 000
                ROW Ville : Rennes
                PARAGRAPH Dans un cadre
                """, notation(SAMPLE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<w:del><w:r><w:delText>non</w:delText></w:r></w:del><w:ins><w:r><w:t>oui</w:t></w:r></w:ins> | oui",
                "<w:moveFrom><w:r><w:t>non</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>oui</w:t></w:r></w:moveTo> | oui",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>non</w:t></w:r><w:r><w:t>oui</w:t></w:r> | oui",
                "<w:r><w:rPr><w:vanish w:val=`0`/></w:rPr><w:t>oui</w:t></w:r> | oui",
                "<w:r><w:t>mot</w:t></w:r><w:r><w:footnoteReference w:id=`2`/></w:r><w:r><w:t>.</w:t></w:r> | mot.",
                "<w:r><w:t>porte</w:t><w:softHyphen/><w:t>voix</w:t></w:r> | portevoix",
                "<w:r><w:t>peut</w:t><w:noBreakHyphen/><w:t>être</w:t></w:r> | peut-être",
                "<w:r><w:t>un</w:t><w:tab/><w:t>deux</w:t><w:br/><w:t>trois</w:t></w:r> | un deux trois",
                "<w:hyperlink w:anchor=`x`><w:r><w:t>lien</w:t></w:r></w:hyperlink> | lien",
                "<w:r><w:t>12 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=`superscript`/></w:rPr><w:t>2</w:t></w:r> | 12 m²",
                "<w:r><w:t>XIX</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=`superscript`/></w:rPr><w:t>e</w:t></w:r> | XIXe",
                "<w:r><w:fldChar w:fldCharType=`begin`/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:t>oui</w:t></w:r> | oui",
                "<w:sdt><w:sdtPr><w:t>non</w:t></w:sdtPr><w:sdtContent><w:r><w:t>oui</w:t></w:r></w:sdtContent></w:sdt> | oui",
            })
    void readsTheWordsOfAParagraph(String runs, String words) throws ArticleException {
        String paragraph = p("", runs.strip().replace('`', '"'));
        assertTrue(
                notation(p("Titre", "T") + paragraph).contains("\nPARAGRAPH " + words + "\n"),
                notation(p("Titre", "T") + paragraph));
    }

    @Test
    void aTextBoxIsReadOnceBehindItsParagraph() throws ArticleException {
        String box = "<w:txbxContent>" + p("", "Encadré.") + "</w:txbxContent>";
        String runs = r("Avant.") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        String text = notation(p("Titre", "T") + p("", runs) + p("", "Après."));
        assertTrue(text.endsWith("PARAGRAPH Avant.\nPARAGRAPH Encadré.\nPARAGRAPH Après.\n"), text);
    }

    @ParameterizedTest
    @CsvSource({
        "'Titre,Un;,Deux.', Un, 'PARAGRAPH Deux.\n'",
        "'Titre1,Un;,Deux.;Titre1,Trois', Un, 'PARAGRAPH Deux.\nHEADING1 Trois\n'",
        "',Un;,Deux.;Titre1,Trois', Un, 'PARAGRAPH Deux.\nHEADING1 Trois\n'",
    })
    void findsTheTitle(String paragraphs, String title, String blocks) throws ArticleException {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs.split(";", -1)) {
            String[] cells = paragraph.split(",", -1);
            body.append(p(cells[0], cells[1]));
        }
        assertEquals(
                "title: " + title + "\nauthor: Hélène Garnier\ndate: 2026-11-18\n" + blocks, notation(body.toString()));
    }

    private static String notation(String body) throws ArticleException {
        return Drafts.notation(Drafts.read(DOCX, Drafts.input(WordFiles.of(body), "a.docx")));
    }
}
