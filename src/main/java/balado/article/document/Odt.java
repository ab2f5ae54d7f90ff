package balado.article.document;

import balado.article.ArticleException;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.ReadOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * OpenDocument texts, as LibreOffice writes them (<a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">ODF 1.3</a>). By a reader of
 * our own: the ODF Toolkit takes Xerces and Jena along.
 */
public final class Odt implements Format {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";

    private final PictureCache pictures;

    /** Its pictures are stored in the user's cache folder. */
    public Odt() {
        this(PictureCache.ofUser());
    }

    Odt(PictureCache pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean accepts(Input input) {
        return Kinds.of(input, List.of(TYPE, TYPE + "-template"), ".odt", ".ott", ".fodt") || isMarked(input);
    }

    /** The first file in the archive says its type, unpacked. */
    private static boolean isMarked(Input input) {
        String begin = new String(input.bytes(), 0, Math.min(120, input.bytes().length), StandardCharsets.ISO_8859_1);
        return Archive.is(input) && begin.contains("mimetype" + TYPE);
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        boolean flat = !Archive.is(input) && Kinds.begins(input, "<?xml");
        if (!flat) {
            Kinds.requireArchive(input, "LibreOffice");
        }
        Archive archive = flat ? null : Archive.open(input);
        byte[] content = flat ? input.bytes() : archive.get("content.xml");
        byte[] shared = flat ? content : archive.find("styles.xml").orElse(content);
        Optional<byte[]> meta = flat ? Optional.of(content) : archive.find("meta.xml");
        if (!flat
                && archive.find("META-INF/manifest.xml")
                        .filter(Odt::isEncrypted)
                        .isPresent()) {
            throw new ArticleException(input.place() + ": protected by a password; save it without one");
        }
        OdtStyles styles = new OdtStyles();
        Xml.eachChild(shared, "styles", input, styles::add);
        Xml.eachChild(content, "automatic-styles", input, styles::add);
        OdtBody body = new OdtBody(styles, options);
        Xml.eachChild(content, "text", input, body::add);
        Properties properties = Properties.of(meta.isPresent() ? properties(meta.get(), input) : Optional.empty());
        Opening opening = body.blocks().opening(properties.title());
        if (flat) {
            return List.of(new Draft(Optional.empty(), opening.title(), properties.metadata(), false, opening.rest()));
        }
        InnerPictures inner = new InnerPictures(archive, pictures);
        SectionPictures placed = body.blocks().pictures();
        return List.of(new Draft(
                Optional.empty(),
                opening.title(),
                properties.metadata(placed.lead(opening.rest(), inner)),
                false,
                placed.placed(opening.rest(), inner),
                inner.notes()));
    }

    private static boolean isEncrypted(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
    }

    private static Optional<Element> properties(byte[] xml, Input input) throws ArticleException {
        List<Element> children = new ArrayList<>();
        Xml.eachChild(xml, "meta", input, children::add);
        return Optional.of(new Element("meta", Map.of(), children, ""));
    }
}
