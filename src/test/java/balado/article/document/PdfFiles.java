package balado.article.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets text in columns, as newspapers and books do: justified, words broken at syllables, running heads, page numbers, notes. */
final class PdfFiles {

    static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);

    private static final float SIZE = 10;
    private static final float LEADING = 12;
    private static final float TOP = 760;
    private static final float FOOT = 90;
    private static final float LEFT = 60;
    private static final float WIDTH = 480;
    private static final float GUTTER = 16;

    private final PDDocument document = new PDDocument();
    private final int columns;
    private PDPageContentStream page;
    private int column;
    private float y;
    private float top = TOP;
    private String head = "";
    private String note = "";
    private boolean packed = true;

    PdfFiles(int columns) {
        this.columns = columns;
    }

    PDDocument document() {
        return document;
    }

    /** Its pages are readable in the file. */
    PdfFiles unpacked() {
        packed = false;
        return this;
    }

    /** What stands above each page from the next on. */
    PdfFiles head(String text) {
        head = text;
        return this;
    }

    /** What stands in small type at the foot of each page from the next on. */
    PdfFiles note(String text) {
        note = text;
        return this;
    }

    /** A headline across all columns of a new page. */
    PdfFiles headline(String text, float size) throws IOException {
        newPage();
        top = TOP - 2.2f * size;
        show(text, LEFT, TOP - size, size, BOLD, 0);
        y = top;
        return this;
    }

    /** A heading within its column. */
    PdfFiles heading(String text, float size, PDFont font) throws IOException {
        room(3);
        y -= LEADING;
        show(text, x(), y, size, font, 0);
        y -= LEADING * 1.6f;
        return this;
    }

    /** A paragraph with an indented first line. */
    PdfFiles paragraph(String text) throws IOException {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        boolean first = true;
        while (!words.isEmpty()) {
            room(1);
            float width = width() - (first ? SIZE : 0);
            String line = line(words, width);
            float natural = length(line);
            int spaces = line.length() - line.replace(" ", "").length();
            float stretch = words.isEmpty() || spaces == 0 ? 0 : (width - natural) / spaces;
            show(line, x() + (first ? SIZE : 0), y, SIZE, ROMAN, stretch);
            y -= LEADING;
            first = false;
        }
        return this;
    }

    /** As many words as fit, the last one broken before a syllable that begins with a consonant. */
    private static String line(List<String> words, float width) throws IOException {
        StringBuilder line = new StringBuilder();
        while (!words.isEmpty()) {
            String word = words.get(0);
            String longer = line.length() == 0 ? word : line + " " + word;
            if (length(longer) <= width) {
                line = new StringBuilder(longer);
                words.remove(0);
                continue;
            }
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && length(line + " " + word.substring(0, hyphen + 1)) <= width) {
                words.set(0, word.substring(hyphen + 1));
                return line + " " + word.substring(0, hyphen + 1);
            }
            for (int at = Math.min(word.length() - 3, 8); at >= 3 && line.length() > 0; at--) {
                boolean syllable = "bcdfgjlmnprstv".indexOf(word.charAt(at)) >= 0
                        && "aeiouéèà".indexOf(word.charAt(at - 1)) >= 0
                        && "aeiouéè".indexOf(word.charAt(at + 1)) >= 0;
                if (syllable
                        && word.chars().allMatch(Character::isLetter)
                        && length(line + " " + word.substring(0, at) + "-") <= width) {
                    words.set(0, word.substring(at));
                    return line + " " + word.substring(0, at) + "-";
                }
            }
            return line.length() == 0 ? words.remove(0) : line.toString();
        }
        return line.toString();
    }

    private static float length(String text) throws IOException {
        return ROMAN.getStringWidth(text) / 1000 * SIZE;
    }

    private float width() {
        return (WIDTH - (columns - 1) * GUTTER) / columns;
    }

    private float x() {
        return LEFT + column * (width() + GUTTER);
    }

    private void room(int lines) throws IOException {
        if (page == null) {
            newPage();
        }
        if (y - (lines - 1) * LEADING < FOOT) {
            column++;
            y = top;
            if (column == columns) {
                top = TOP;
                newPage();
            }
        }
    }

    private void newPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet, PDPageContentStream.AppendMode.OVERWRITE, packed);
        column = 0;
        y = top;
        if (!head.isEmpty()) {
            show(head, LEFT + 150, 800, 9, ROMAN, 0);
        }
        if (!note.isEmpty()) {
            show(note, LEFT, 66, 7.5f, ROMAN, 0);
        }
        show("– " + document.getNumberOfPages() + " –", 290, 40, 9, ROMAN, 0);
    }

    private void show(String text, float x, float baseline, float size, PDFont font, float stretch) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.setWordSpacing(stretch);
        page.newLineAtOffset(x, baseline);
        page.showText(text);
        page.endText();
    }

    /** A raised figure, where the last paragraph ended. */
    PdfFiles raw(String text, float x, float baseline, float size) throws IOException {
        show(text, x, baseline, size, ROMAN, 0);
        return this;
    }

    byte[] bytes() throws IOException {
        if (page != null) {
            page.close();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }
}
