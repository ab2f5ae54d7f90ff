package balado.article.document;

import balado.article.ArticleException;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.ReadOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Word files since 2007 (<a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>). By a reader of
 * our own: Apache POI takes 17 MB of jars to say what these few elements say.
 */
public final class Docx implements Format {

    private static final String MAIN = "word/document.xml";

    private final PictureCache pictures;

    /** Its pictures are stored in the user's cache folder. */
    public Docx() {
        this(PictureCache.ofUser());
    }

    Docx(PictureCache pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean accepts(Input input) {
        return Kinds.of(
                        input,
                        List.of(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                                "application/vnd.ms-word.document.macroenabled.12"),
                        ".docx",
                        ".docm",
                        ".dotx")
                || Kinds.holds(input, MAIN);
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        Kinds.requireArchive(input, "Word");
        Archive archive = Archive.open(input);
        String main = mainPart(archive);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        DocxBody body = new DocxBody(
                new DocxStyles(part(archive, folder + "styles.xml")),
                new DocxNumbering(part(archive, folder + "numbering.xml")),
                options);
        Xml.eachChild(archive.get(main), "body", input, body::add);
        Properties properties = Properties.of(part(archive, "docProps/core.xml"));
        Opening opening = body.blocks().opening(properties.title());
        InnerPictures inner = new InnerPictures(archive, pictures);
        SectionPictures placed = body.blocks().pictures().renamed(targets(archive, main));
        return List.of(new Draft(
                Optional.empty(),
                opening.title(),
                properties.metadata(placed.lead(opening.rest(), inner)),
                false,
                placed.placed(opening.rest(), inner),
                inner.notes()));
    }

    /** The part that the archive's relations name as the document. */
    private static String mainPart(Archive archive) throws ArticleException {
        return part(archive, "_rels/.rels").stream()
                .flatMap(root -> root.children("Relationship"))
                .filter(each -> each.attribute("Type").orElse("").endsWith("/officeDocument"))
                .flatMap(each -> each.attribute("Target").stream())
                .map(target -> target.startsWith("/") ? target.substring(1) : target)
                .findFirst()
                .orElse(MAIN);
    }

    /** The files in the archive that a document's relations name, by their identifiers. */
    private static Map<String, String> targets(Archive archive, String main) throws ArticleException {
        int name = main.lastIndexOf('/') + 1;
        Optional<Element> relations =
                part(archive, main.substring(0, name) + "_rels/" + main.substring(name) + ".rels");
        Map<String, String> targets = new HashMap<>();
        relations.stream()
                .flatMap(root -> root.children("Relationship"))
                .filter(each -> each.attribute("Target").isPresent())
                .forEach(each -> targets.put(
                        each.attribute("Id").orElse(""),
                        BookPlace.of(main, each.attribute("Target").get()).path()));
        return targets;
    }

    private static Optional<Element> part(Archive archive, String name) throws ArticleException {
        Optional<byte[]> part = archive.find(name);
        return part.isPresent() ? Optional.of(Xml.root(part.get(), archive.input())) : Optional.empty();
    }
}
