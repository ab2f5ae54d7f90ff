package balado.article.document;

import balado.article.ArticleException;
import balado.article.Block;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.Metadata;
import balado.article.ReadOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Books in <a href="https://www.w3.org/TR/epub-33/">EPUB</a> 2 and 3. By a reader of our own: epub4j brings a second ZIP library and a second
 * XML parser, neither with the limits that {@link Archive} and {@link Xml} have.
 */
public final class Epub implements Format {

    private static final String CONTAINER = "META-INF/container.xml";

    private final PictureCache pictures;

    /** Its cover and pictures are stored in the user's cache folder. */
    public Epub() {
        this(PictureCache.ofUser());
    }

    Epub(PictureCache pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean accepts(Input input) {
        return Kinds.of(input, List.of("application/epub+zip"), ".epub") || Kinds.holds(input, CONTAINER);
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        Kinds.requireArchive(input, "EPUB");
        Archive archive = Archive.open(input);
        EpubPackage book = EpubPackage.of(archive, input.place());
        List<EpubChapter> chapters = EpubChapters.of(book, archive, options, input.place());
        if (chapters.stream().allMatch(each -> each.blocks().isEmpty())) {
            throw new ArticleException(input.place() + ": no text in it, only pictures; look for an edition with text");
        }
        Optional<byte[]> cover =
                book.cover().isPresent() ? archive.find(book.cover().get()) : Optional.empty();
        Metadata metadata = book.metadata(cover.flatMap(pictures::store));
        InnerPictures inner = new InnerPictures(archive, pictures);
        return options.eachChapter()
                ? each(book, chapters, metadata, inner)
                : List.of(whole(book, chapters, metadata, inner));
    }

    /** Each chapter is a heading; those within a chapter are words of it, or each would begin a chapter of the episode. */
    private static Draft whole(EpubPackage book, List<EpubChapter> chapters, Metadata metadata, InnerPictures inner) {
        List<Block> blocks = new ArrayList<>();
        for (EpubChapter chapter : chapters) {
            if (!chapter.title().isEmpty()) {
                blocks.add(Block.heading(chapter.title(), chapter.level()));
                picture(chapter, inner).map(Block::picture).ifPresent(blocks::add);
            }
            chapter.blocks().stream().map(Epub::withoutHeading).forEach(blocks::add);
        }
        return new Draft(book.identity(), book.title(), metadata, false, blocks, inner.notes());
    }

    private static Block withoutHeading(Block block) {
        return block.kind() == Block.Kind.HEADING ? Block.of(Block.Kind.PARAGRAPH, block.words()) : block;
    }

    /** A part that has chapters is a season, its title stands before that of its first chapter when it has no text of its own. */
    private static List<Draft> each(
            EpubPackage book, List<EpubChapter> chapters, Metadata metadata, InnerPictures inner) {
        boolean inParts = chapters.stream().anyMatch(each -> each.level() > 1);
        List<Draft> drafts = new ArrayList<>();
        String part = "";
        int season = 0;
        for (EpubChapter chapter : chapters) {
            season += chapter.level() == 1 ? 1 : 0;
            if (chapter.blocks().isEmpty()) {
                part = chapter.title();
                continue;
            }
            String title = part.isEmpty() ? chapter.title() : part + " – " + chapter.title();
            part = "";
            drafts.add(new Draft(
                    book.identity().map(id -> id + "#" + chapter.place()).or(() -> Optional.of(chapter.place())),
                    Optional.of(title).filter(each -> !each.isEmpty()).or(book::title),
                    numbered(
                            metadata,
                            picture(chapter, inner),
                            inParts ? Optional.of(Math.max(1, season)) : Optional.empty(),
                            drafts.size() + 1),
                    false,
                    chapter.blocks(),
                    inner.notes()));
        }
        return drafts;
    }

    /** The first that shows something. */
    private static Optional<String> picture(EpubChapter chapter, InnerPictures inner) {
        return chapter.pictures().stream()
                .flatMap(name -> inner.stored(name).stream())
                .findFirst();
    }

    /** What the book says, for one of its chapters; one without a picture has the book's. */
    private static Metadata numbered(Metadata book, Optional<String> picture, Optional<Integer> season, int number) {
        return new Metadata(
                book.author(),
                book.date(),
                book.source(),
                book.sourceName(),
                picture.or(book::image),
                book.language(),
                book.licence(),
                season,
                Optional.of(number));
    }
}
