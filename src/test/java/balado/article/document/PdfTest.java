package balado.article.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Hyphens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    private static final Format PDF = new Pdf();

    private static final List<String> PARAGRAPHS = List.of(
            "La brume tombait sur le port de Saint-Brieuc, et les pêcheurs rentraient lentement ; peut-être savaient-ils déjà que la nuit serait longue.",
            "Le gardien du phare avait allumé la lampe à dix-sept heures. C’est-à-dire bien avant le coucher du soleil, parce que le règlement l’exigeait depuis le dix-neuvième siècle.",
            "« Vous verrez, disait-il aux visiteurs, la mer rend toujours ce qu’elle prend. » Personne ne répondait, car personne ne voulait contrarier un homme aussi considérable.",
            "Au-delà des rochers, une embarcation apparaissait par intermittence. Elle portait une voile déchirée, un gouvernail approximatif et trois passagers épouvantablement fatigués.",
            "On envoya chercher le médecin. Il arriva vers minuit, trempé, de mauvaise humeur, et demanda immédiatement une boisson chaude, ce qui parut raisonnable à tout le monde.");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void readsColumnsInOrder(int columns) throws IOException {
        PdfFiles file =
                new PdfFiles(columns).head("Le Courrier du Goéland").note("1. Voir le règlement de 1862, article 4.");
        file.headline("La lampe du vieux gardien brille encore sur toute la côte", 18);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < 30 * columns; i++) {
            if (i % 9 == 4) {
                file.heading("Une nuit de " + (i + 10) + " heures", 12, PdfFiles.BOLD);
                told.add("Une nuit de " + (i + 10) + " heures");
            }
            String paragraph = PARAGRAPHS.get(i % 5) + " Fin du récit numéro " + (100 + i) + ".";
            file.paragraph(paragraph);
            told.add(paragraph);
        }
        Draft draft = Drafts.read(PDF, Drafts.input(file.bytes(), "a.pdf"));
        assertEquals(
                "La lampe du vieux gardien brille encore sur toute la côte",
                draft.title().get());
        List<String> read = draft.blocks().stream().map(Block::text).toList();
        assertEquals(1, f1(words(told), words(read)), 0.03, () -> String.join("\n", read));
        assertEquals(numbers(told), numbers(read));
        for (int i = 0; i < told.size(); i++) {
            assertEquals(told.get(i), read.get(i));
        }
        assertEquals(
                told.stream().filter(each -> each.startsWith("Une nuit")).toList(),
                draft.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.HEADING)
                        .map(Block::text)
                        .toList());
    }

    private static List<String> words(List<String> texts) {
        return Arrays.asList(String.join(" ", texts).split("[^\\p{L}\\p{N}]+", 0));
    }

    private static List<String> numbers(List<String> texts) {
        return words(texts).stream().filter(word -> word.matches("\\d{2,3}")).toList();
    }

    /** The harmonic mean of how many of the words are right and how many of the right ones are there. */
    private static double f1(List<String> expected, List<String> actual) {
        List<String> rest = new ArrayList<>(expected);
        long right = actual.stream().filter(rest::remove).count();
        return 2.0 * right / (expected.size() + actual.size());
    }

    @Test
    void notesAreLeftOutAndUnitsStay() throws IOException {
        PdfFiles file = new PdfFiles(1);
        file.headline("Un titre", 18);
        float x = 60;
        for (String piece : List.of("La lampe", "^1", " du XIX", "^e", " siècle éclaire 12 km", "^2")) {
            boolean raised = piece.startsWith("^");
            String text = raised ? piece.substring(1) : piece;
            file.raw(text, x, raised ? 704 : 700, raised ? 6 : 10);
            x += PdfFiles.ROMAN.getStringWidth(text) / 1000 * (raised ? 6 : 10);
        }
        file.raw("et la suite du texte est là, plus longue encore que la ligne.", 60, 688, 10);
        Draft draft = Drafts.read(PDF, Drafts.input(file.bytes(), "a.pdf"));
        assertEquals(
                "La lampe du XIXe siècle éclaire 12 km² et la suite du texte est là, plus longue encore que la ligne.",
                draft.blocks().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "26 | 2 | L | a lampe du vieux gardien brille encore | La lampe du vieux gardien brille encore",
                "40 | 3 | L | a lampe du vieux gardien brille encore | La lampe du vieux gardien brille encore",
                "40 | 3 | L | A LAMPE du vieux gardien brille encore | LA LAMPE du vieux gardien brille encore",
                "40 | 3 | L’ | embarcation brille encore sur la mer | L’embarcation brille encore sur la mer",
                "40 | 3 | « N | ous verrons, dit le vieux gardien | « Nous verrons, dit le vieux gardien",
                "40 | 3 | À | Brest, la lampe brille encore la nuit | À Brest, la lampe brille encore la nuit",
                "26 | 2 | A | lors la lampe du gardien brille encore | Alors la lampe du gardien brille encore",
                "40 | 3 | Y | avait-il une lampe sur la côte | Y avait-il une lampe sur la côte",
            })
    void aLargeFirstLetterJoinsItsWord(float size, int rows, String letter, String line, String first)
            throws IOException {
        PdfFiles file = new PdfFiles(1).headline("Un titre", 18);
        float width = PdfFiles.ROMAN.getStringWidth(letter) / 1000 * size + 2;
        float baseline = 660;
        file.raw(letter, 60, baseline - (rows - 1) * 12, size);
        String more = "et les pêcheurs du port rentraient lentement vers la côte avec leurs filets vides et lourds";
        file.raw(line, 60 + width, baseline, 10);
        for (int i = 1; i < 6; i++) {
            file.raw(more + (i == 5 ? "." : ""), 60 + (i < rows ? width : 0), baseline - 12 * i, 10);
        }
        Draft draft = Drafts.read(PDF, Drafts.input(file.bytes(), "a.pdf"));
        assertEquals(
                first + (" " + more).repeat(5) + ".",
                draft.blocks().get(0).text().replace("\u00A0", " "));
        assertEquals(1, draft.blocks().size(), draft.blocks().toString());
    }

    @Test
    void theRowsOfATableAreReadOneAfterTheOther() throws IOException {
        PdfFiles file = new PdfFiles(1).headline("Un titre", 18).paragraph(PARAGRAPHS.get(0));
        String[][] cells = {
            {"Ville", "Habitants", "Surface"},
            {"Brest", "139 000", "49 km"},
            {"Rennes", "225 000", "50 km"},
            {"Saint-Brieuc", "44 000", "22 km"},
            {"Quimper", "63 000", "84 km"},
        };
        for (int row = 0; row < cells.length; row++) {
            for (int cell = 0; cell < 3; cell++) {
                file.raw(cells[row][cell], 80 + 140 * cell, 640 - 14 * row, 10);
            }
        }
        file.raw(PARAGRAPHS.get(2).substring(0, 90), 70, 540, 10);
        file.raw(
                "et la suite du texte est là, plus longue encore que la ligne qui la précède sur la page.",
                60,
                528,
                10);
        List<Block> blocks = blocks(file.bytes());
        String text = String.join(" ", blocks.stream().map(Block::text).toList());
        assertTrue(
                text.contains(
                        "Ville Habitants Surface Brest 139 000 49 km Rennes 225 000 50 km Saint-Brieuc 44 000 22 km"),
                text);
    }

    @Test
    void readsWhatTheFileSaysOfItself() throws IOException {
        PdfFiles file = new PdfFiles(1).paragraph(PARAGRAPHS.get(0)).paragraph(PARAGRAPHS.get(1));
        file.document().getDocumentInformation().setTitle("Le phare");
        file.document().getDocumentInformation().setAuthor("Jeanne Morel");
        Draft draft = Drafts.read(PDF, Drafts.input(file.bytes(), "a.pdf"));
        assertEquals("Le phare", draft.title().get());
        assertEquals("Jeanne Morel", draft.metadata().author().get());
        assertEquals(
                PARAGRAPHS.subList(0, 2),
                draft.blocks().stream().map(Block::text).toList());
    }

    /** The headings are set as the text is: nothing but the outline tells them from it, nor their levels from each other. */
    @Test
    void headingsFollowTheOutline() throws IOException {
        List<Block> plain = blocks(book(List.of(), List.of()));
        assertTrue(plain.stream().noneMatch(block -> block.kind() == Block.Kind.HEADING), plain.toString());
        List<Block> outlined = blocks(book(List.of("LE  PORT", "Nulle part"), List.of("La lampe éteinte")));
        assertEquals(
                List.of(
                        Block.heading("Le port", 1),
                        Block.of(Block.Kind.PARAGRAPH, PARAGRAPHS.get(0)),
                        Block.heading("La lampe éteinte", 2),
                        Block.of(Block.Kind.PARAGRAPH, PARAGRAPHS.get(1))),
                outlined);
    }

    private static List<Block> blocks(byte[] book) throws IOException {
        return Drafts.read(PDF, Drafts.input(book, "a.pdf")).blocks();
    }

    private static byte[] book(List<String> outline, List<String> below) throws IOException {
        PdfFiles file = new PdfFiles(1)
                .heading("Le port", 10, PdfFiles.ROMAN)
                .paragraph(PARAGRAPHS.get(0))
                .heading("La lampe éteinte", 10, PdfFiles.ROMAN)
                .paragraph(PARAGRAPHS.get(1));
        file.document().getDocumentInformation().setTitle("Le phare");
        PDDocumentOutline root = new PDDocumentOutline();
        outline.forEach(title -> root.addLast(item(title)));
        below.forEach(title -> root.getFirstChild().addLast(item(title)));
        if (!outline.isEmpty()) {
            file.document().getDocumentCatalog().setDocumentOutline(root);
        }
        return file.bytes();
    }

    private static PDOutlineItem item(String title) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        return item;
    }

    @ParameterizedTest
    @CsvSource({
        "'peut-|être là', peut-être là",
        "'embar-|cation', embarcation",
        "'Saint-|Brieuc', Saint-Brieuc",
        "'répondit-|il alors', répondit-il alors",
        "'c’est-à-|dire', c’est-à-dire",
        "'un arc-en-ciel ; l’arc-|en-ciel', un arc-en-ciel ; l’arc-en-ciel",
        "'un chou-|fleur', un chou-fleur",
        "'des choux-|fleurs', des choux-fleurs",
        "'les porte-|parole', les porte-parole",
        "'l’arc-|en-ciel', l’arc-en-ciel",
        "'l’arc-en-|ciel', l’arc-en-ciel",
        "'un rez-de-|chaussée', un rez-de-chaussée",
        "'le choufleur du chef ; le chou-|fleur', le choufleur du chef ; le choufleur",
        "'la chou-|croute', la choucroute",
        "'fin —|suite', fin — suite",
        "'lune|rousse', lune rousse",
    })
    void joinsBrokenWords(String lines, String text) {
        Hyphens hyphens = new Hyphens();
        StringBuilder out = new StringBuilder();
        List.of(lines.split("\\|", -1)).forEach(hyphens::learn);
        for (String line : lines.split("\\|", -1)) {
            hyphens.append(out, line);
        }
        assertEquals(text, out.toString());
    }

    @Test
    void anEmptyPasswordOpensAFileAndAnotherDoesNot() throws IOException {
        assertEquals(
                1, Drafts.read(PDF, Drafts.input(locked(""), "a.pdf")).blocks().size());
        fails(locked("secret"), "a.pdf: protected by a password; save it without one (qpdf --decrypt)");
    }

    private static byte[] locked(String password) throws IOException {
        byte[] open = new PdfFiles(1)
                .headline("Titre", 18)
                .paragraph(PARAGRAPHS.get(0))
                .bytes();
        try (PDDocument document = Loader.loadPDF(open)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void picturesOfPagesAndBrokenFilesAreErrors() throws IOException {
        try (PDDocument scanned = new PDDocument()) {
            scanned.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scanned.save(out);
            fails(out.toByteArray(), "a.pdf: no text in it, only pictures of pages; run OCR (ocrmypdf) first");
        }
        fails(Books.COVER, "a.pdf: no PDF though its name says so");
        fails(new byte[0], "a.pdf: no PDF though its name says so");
        fails("%PDF-1.7\nrien".getBytes(StandardCharsets.US_ASCII), "a.pdf: damaged");
    }

    private static void fails(byte[] bytes, String message) {
        ArticleException error =
                assertThrows(ArticleException.class, () -> Drafts.read(PDF, Drafts.input(bytes, "a.pdf")));
        assertTrue(error.getMessage().startsWith(message), error.getMessage());
        assertFalse(error.getMessage().contains("\n"));
    }
}
