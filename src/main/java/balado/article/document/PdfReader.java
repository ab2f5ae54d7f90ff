package balado.article.document;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Input;
import balado.article.Metadata;
import balado.limits.Limit;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads a PDF: the only class that {@link Pdf} asks, so that the library is not loaded before there is one. */
final class PdfReader {

    private PdfReader() {}

    private static final int MOST_BOOKMARKS = 2000;

    /** Fewer letters on each page are page numbers and stamps of a scanner. */
    private static final int FEWEST_LETTERS = 12;

    static List<Draft> read(Input input) throws ArticleException {
        String place = input.place();
        if (!Kinds.contains(input, "%PDF-", 1024)) {
            throw new ArticleException(place + ": no PDF though its name says so; look at what it is and rename it");
        }
        FontMappers.set(Holder.FONTS);
        try (PDDocument document =
                Loader.loadPDF(input.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (input.limits().exceeds(Limit.PDF_PAGES, pages)) {
                throw new ArticleException(place + ": " + input.limits().excess(Limit.PDF_PAGES, pages));
            }
            return List.of(draft(document, input));
        } catch (InvalidPasswordException e) {
            throw new ArticleException(place + ": protected by a password; save it without one (qpdf --decrypt)", e);
        } catch (ArticleException e) {
            throw e;
        } catch (IOException
                | RuntimeException
                | StackOverflowError e) { // the library trusts what files say of themselves
            throw new ArticleException(place + ": damaged, its pages cannot be read; fetch or export it again", e);
        }
    }

    private static Draft draft(PDDocument document, Input input) throws IOException {
        List<PdfPage> pages = PdfGlyphs.of(document, input);
        long letters = pages.stream()
                .flatMap(page -> page.words().stream())
                .mapToLong(word -> word.text().length())
                .sum();
        if (letters < (long) FEWEST_LETTERS * Math.max(1, pages.size())) {
            throw new ArticleException(
                    input.place() + ": no text in it, only pictures of pages; run OCR (ocrmypdf) first");
        }
        List<PdfLine> all = PdfLines.of(pages);
        float bodySize = bodySize(all);
        List<PdfLine> lines = new PdfMargins(pages, bodySize).without(all);
        List<Block> blocks = PdfParagraphs.of(lines, bodySize, bookmarks(document));
        PDDocumentInformation information = document.getDocumentInformation();
        Opening opening = opening(Properties.title(information.getTitle()), blocks);
        return new Draft(Optional.empty(), opening.title(), metadata(information), false, opening.rest());
    }

    /** The size that most letters have. */
    private static float bodySize(List<PdfLine> lines) {
        Map<Float, Integer> letters = new TreeMap<>();
        lines.forEach(line ->
                letters.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    /** The title that the file says, else the heading in the largest type, when it stands near the beginning. */
    private static Opening opening(Optional<String> known, List<Block> blocks) {
        List<Block> beginning = blocks.subList(0, Math.min(blocks.size(), 12));
        Optional<Block> largest = beginning.stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .filter(block ->
                        known.isEmpty() || PdfParagraphs.key(known.get()).equals(PdfParagraphs.key(block.text())))
                .min(Comparator.comparing(Block::level));
        if (largest.isEmpty()) {
            return Opening.ofProperties(known, blocks);
        }
        List<Block> rest = new ArrayList<>(blocks);
        rest.remove(largest.get());
        return new Opening(Optional.of(largest.get().text()), rest);
    }

    private static Map<String, Integer> bookmarks(PDDocument document) {
        Map<String, Integer> bookmarks = new HashMap<>();
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            collect(document.getDocumentCatalog().getDocumentOutline(), 1, bookmarks);
        }
        return bookmarks;
    }

    private static void collect(PDOutlineNode parent, int level, Map<String, Integer> bookmarks) {
        PDOutlineItem item = parent.getFirstChild();
        for (int i = 0; i < MOST_BOOKMARKS && item != null && level <= 6; i++, item = item.getNextSibling()) {
            String key = item.getTitle() == null ? "" : PdfParagraphs.key(item.getTitle());
            if (!key.isEmpty() && bookmarks.putIfAbsent(key, level) == null) {
                collect(item, level + 1, bookmarks);
            }
        }
    }

    private static Metadata metadata(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        Optional<LocalDate> day = Optional.ofNullable(created)
                .map(each -> each.toInstant()
                        .atZone(
                                each.getTimeZone() == null
                                        ? ZoneId.of("UTC")
                                        : each.getTimeZone().toZoneId()))
                .map(each -> each.toLocalDate());
        return new Metadata(
                Optional.ofNullable(information.getAuthor()).map(String::strip).filter(each -> !each.isEmpty()),
                day,
                Optional.empty(),
                Optional.empty(),
                Metadata.UNDETERMINED);
    }

    /** Read when the first PDF comes. */
    private static final class Holder {
        static final PdfFonts FONTS = new PdfFonts();
    }
}
