package balado.article.document;

import balado.article.ArticleException;
import balado.article.Input;
import balado.limits.Limit;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Puts the glyphs of each page together to words. */
final class PdfGlyphs extends PDFTextStripper {

    /** Of the type's size: a wider gap separates words. */
    private static final float SPACE = 0.17f;

    /** Of the type's size: a raised figure belongs to its word, the next line does not. */
    private static final float RISE = 0.55f;

    /** Of the type beside it: so large is a letter that takes two lines. */
    private static final float DROP_CAP = 1.8f;

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Input input;
    private final List<PdfPage> pages = new ArrayList<>();
    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private List<PdfWord> words = new ArrayList<>();
    private int glyphs;

    /** The first glyph of the word and the last one so far. */
    private TextPosition first;

    private TextPosition last;

    private PdfGlyphs(Input input) throws IOException {
        this.input = input;
        setShouldSeparateByBeads(false);
        setSortByPosition(false); // columns are found later
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfPage> of(PDDocument document, Input input) throws IOException {
        PdfGlyphs reader = new PdfGlyphs(input);
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs++;
        if (!isTooMuch()) {
            super.processTextPosition(glyph);
        }
    }

    private boolean isTooMuch() {
        return input.limits().exceeds(Limit.PDF_GLYPHS, glyphs);
    }

    @Override
    protected void writePage() throws IOException {
        if (isTooMuch()) {
            throw new ArticleException(input.place() + ", page " + getCurrentPageNo() + ": "
                    + input.limits().excess(Limit.PDF_GLYPHS, glyphs));
        }
        words = new ArrayList<>();
        glyphs = 0;
        List<TextPosition> all =
                getCharactersByArticle().stream().flatMap(List::stream).toList();
        float direction = direction(all);
        all.stream().filter(each -> each.getDir() == direction).forEach(this::add);
        end();
        float height = direction % 180 == 0
                ? getCurrentPage().getCropBox().getHeight()
                : getCurrentPage().getCropBox().getWidth();
        pages.add(new PdfPage(height, PdfDropCaps.joined(words)));
    }

    /** Most of the text stands upright; what is written up the margin is no part of it. */
    private static float direction(List<TextPosition> glyphs) {
        Map<Float, Integer> counts = new TreeMap<>();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            float direction = glyphs.get(start).getDir();
            if (i == glyphs.size() || glyphs.get(i).getDir() != direction) {
                counts.merge(direction, i - start, Integer::sum);
                start = i;
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private void add(TextPosition glyph) {
        String letters = glyph.getUnicode();
        if (letters == null || letters.isBlank() || glyph.getFontSizeInPt() <= 0) {
            end();
            return;
        }
        if (last != null && !goesOn(glyph)) {
            end();
        }
        boolean raised = last != null && isRaised(glyph);
        text.append(raised ? raised(letters) : letters);
        if (first == null) {
            first = glyph;
        }
        last = glyph;
    }

    private boolean goesOn(TextPosition glyph) {
        float size = Math.max(first.getFontSizeInPt(), glyph.getFontSizeInPt());
        float gap = glyph.getXDirAdj() - (last.getXDirAdj() + last.getWidthDirAdj());
        return !isBelowDropCap(glyph, size)
                && Math.abs(glyph.getYDirAdj() - first.getYDirAdj()) < size * RISE
                && gap < size * SPACE
                && gap > -size;
    }

    /** Beside a large first letter; {@link PdfDropCaps} looks what belongs to it. */
    private boolean isBelowDropCap(TextPosition glyph, float size) {
        return size > DROP_CAP * glyph.getFontSizeInPt() && glyph.getYDirAdj() < first.getYDirAdj() - 0.2f * size;
    }

    private boolean isRaised(TextPosition glyph) {
        float size = first.getFontSizeInPt();
        return glyph.getFontSizeInPt() < size * 0.85f && glyph.getYDirAdj() < first.getYDirAdj() - size * 0.12f;
    }

    /** Raised figures become signs of their own: marks of notes are told from numbers by them. */
    private static String raised(String letters) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
        }
        return out.toString();
    }

    private void end() {
        if (first != null) {
            words.add(new PdfWord(
                    text.toString(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    first.getFontSizeInPt(),
                    bold.computeIfAbsent(first.getFont(), PdfGlyphs::isBold)));
        }
        text.setLength(0);
        first = null;
        last = null;
    }

    private static boolean isBold(PDFont font) {
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        boolean heavy = font != null
                && font.getFontDescriptor() != null
                && font.getFontDescriptor().getFontWeight() >= 600;
        return heavy || name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
