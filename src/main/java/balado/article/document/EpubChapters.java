package balado.article.document;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Cuts a book into chapters as its table of contents says: several may lie in one file, one may go on over several. Without a table, each file
 * that begins with a heading is a chapter.
 */
final class EpubChapters {

    /** Parts and their chapters; what stands deeper is part of a chapter. */
    private static final int DEEPEST = 2;

    private final EpubPackage book;
    private final Archive archive;
    private final ReadOptions options;
    private final String place;
    private final EpubLeftOut leftOut = new EpubLeftOut();
    private final List<EpubChapter> chapters = new ArrayList<>();

    /** The chapter that goes on in the next file; null before the first. */
    private EpubChapter current;

    private EpubChapters(EpubPackage book, Archive archive, ReadOptions options, String place) {
        this.book = book;
        this.archive = archive;
        this.options = options;
        this.place = place;
    }

    static List<EpubChapter> of(EpubPackage book, Archive archive, ReadOptions options, String place)
            throws ArticleException {
        EpubChapters reader = new EpubChapters(book, archive, options, place);
        reader.read(EpubContents.of(book, archive));
        return reader.chapters.stream().filter(each -> !reader.isLeftOut(each)).toList();
    }

    private boolean isLeftOut(EpubChapter chapter) {
        return leftOut.hasTitle(chapter.title());
    }

    private void read(List<EpubContents.Entry> contents) throws ArticleException {
        List<String> spine = book.spine();
        List<EpubContents.Entry> entries = contents.stream()
                .filter(each ->
                        each.level() <= DEEPEST && spine.contains(each.place().path()))
                .toList();
        Map<String, List<EpubContents.Entry>> byFile = entries.stream()
                .collect(Collectors.groupingBy(each -> each.place().path()));
        boolean told = entries.stream().anyMatch(each -> !leftOut.hasTitle(each.title()));
        Map<String, String> guide = book.guide();
        for (String file : spine) {
            Optional<byte[]> content = archive.find(file);
            if (content.isPresent() && !leftOut.isType(guide.getOrDefault(file, ""))) {
                readFile(file, content.get(), told ? byFile.getOrDefault(file, List.of()) : List.of(), told);
            }
        }
    }

    private void readFile(String file, byte[] content, List<EpubContents.Entry> entries, boolean told)
            throws ArticleException {
        List<String> anchors =
                entries.stream().map(each -> each.place().anchor()).toList();
        EpubPage page = EpubPage.of(content, anchors, leftOut, options, place);
        if (page.types().stream().anyMatch(leftOut::isType)) {
            return;
        }
        List<Block> lead = page.lead();
        if (!told) {
            begin(file, lead);
        } else if (current != null) {
            current.add(lead);
        } else if (!lead.isEmpty() && entries.isEmpty() && !leftOut.isMarginal(lead)) {
            begin(file, lead);
        }
        addPictures(file, page, EpubPage.LEAD);
        for (int i = 0; i < entries.size(); i++) {
            if (!page.chapters().containsKey(i)) {
                continue;
            }
            EpubContents.Entry entry = entries.get(i);
            current = EpubChapter.of(entry.title(), entry.level(), entry.place());
            current.add(page.chapters().get(i));
            addPictures(file, page, i);
            chapters.add(current);
        }
    }

    private void addPictures(String file, EpubPage page, int part) {
        if (current != null) {
            page.pictures().getOrDefault(part, List.of()).stream()
                    .map(source -> BookPlace.of(file, source).path())
                    .forEach(current.pictures()::add);
        }
    }

    /** A page that no table has: with a heading it is a chapter, without one it goes on in the chapter before. */
    private void begin(String file, List<Block> blocks) {
        boolean headed = !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.HEADING;
        if (headed || current == null) {
            if (leftOut.isMarginal(blocks) && current == null) {
                return;
            }
            current = EpubChapter.of(headed ? blocks.get(0).text() : "", 1, new BookPlace(file, ""));
            chapters.add(current);
        }
        current.add(blocks);
    }
}
