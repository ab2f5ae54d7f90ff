package balado.article.document;

import java.util.ArrayList;
import java.util.List;

/** EPUB books made for tests, as publishers' programs make them. */
final class Books {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String CONTAINER = XML + """
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
            <rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""";

    /** A tiny JPEG: its first bytes and its end. */
    static final byte[] COVER = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2, 1, 1, (byte) 0xFF, (byte) 0xD9
    };

    private final boolean third;
    private final Zips zip =
            new Zips().with("mimetype", "application/epub+zip").with("META-INF/container.xml", CONTAINER);
    private final List<String> manifest = new ArrayList<>();
    private final List<String> spine = new ArrayList<>();
    private final StringBuilder contents = new StringBuilder();
    private String guide = "";

    private Books(boolean third) {
        this.third = third;
    }

    /** A book of an edition of the format: 2 or 3. */
    static Books ofEdition(int edition) {
        return new Books(edition == 3);
    }

    /** A text file of the book, in reading order. */
    Books page(String name, String body) {
        zip.with(
                "OEBPS/" + name,
                XML
                        + (third
                                ? "<!DOCTYPE html>"
                                : "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">")
                        + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"><head><title/></head>"
                        + body + "</html>");
        manifest.add("<item id=\"p" + manifest.size() + "\" href=\"" + name.replace(" ", "%20")
                + "\" media-type=\"application/xhtml+xml\"/>");
        spine.add("<itemref idref=\"p" + (manifest.size() - 1) + "\"/>");
        return this;
    }

    /** A line of the table of contents; a part has lines of its own. */
    Books line(String title, String href, String... inner) {
        if (third) {
            contents.append("<li><a href=\"../")
                    .append(href)
                    .append("\">")
                    .append(title)
                    .append("</a>");
            contents.append(inner.length == 0 ? "" : "<ol>");
            for (int i = 0; i < inner.length; i += 2) {
                contents.append("<li><a href=\"../" + inner[i + 1] + "\">" + inner[i] + "</a></li>");
            }
            contents.append(inner.length == 0 ? "</li>" : "</ol></li>");
        } else {
            contents.append(point(title, href));
            for (int i = 0; i < inner.length; i += 2) {
                contents.append(point(inner[i], inner[i + 1])).append("</navPoint>");
            }
            contents.append("</navPoint>");
        }
        return this;
    }

    private static String point(String title, String href) {
        return "<navPoint><navLabel><text>" + title + "</text></navLabel><content src=\"../" + href + "\"/>";
    }

    Books guide(String type, String href) {
        guide += "<reference type=\"" + type + "\" href=\"" + href + "\"/>";
        return this;
    }

    Books with(String name, String text) {
        zip.with(name, text);
        return this;
    }

    Books with(String name, byte[] content) {
        zip.with(name, content);
        return this;
    }

    byte[] bytes() {
        String toc = third
                ? "<item id=\"toc\" href=\"toc/nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
                : "<item id=\"toc\" href=\"toc/toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>";
        String cover = third
                ? "<item id=\"c\" href=\"cover.jpg\" media-type=\"image/jpeg\" properties=\"cover-image\"/>"
                : "<item id=\"c\" href=\"cover.jpg\" media-type=\"image/jpeg\"/>";
        zip.with("OEBPS/cover.jpg", COVER);
        if (third) {
            zip.with(
                    "OEBPS/toc/nav.xhtml",
                    XML
                            + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\"><body>"
                            + "<nav epub:type=\"landmarks\"><ol><li><a href=\"../x.xhtml\">Début</a></li></ol></nav>"
                            + "<nav epub:type=\"toc\"><h1>Table</h1><ol>" + contents + "</ol></nav></body></html>");
        } else {
            zip.with(
                    "OEBPS/toc/toc.ncx",
                    XML
                            + "<!DOCTYPE ncx PUBLIC \"-//NISO//DTD ncx 2005-1//EN\" \"http://www.daisy.org/z3986/2005/ncx-2005-1.dtd\">"
                            + "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap>" + contents
                            + "</navMap></ncx>");
        }
        return zip.with(
                        "OEBPS/content.opf",
                        XML + "<package xmlns=\"http://www.idpf.org/2007/opf\" unique-identifier=\"id\"><metadata "
                                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:opf=\"http://www.idpf.org/2007/opf\">"
                                + "<dc:title>Le Phare des brumes</dc:title>" + creators()
                                + "<dc:identifier>autre</dc:identifier><dc:identifier id=\"id\">urn:isbn:9780000000001</dc:identifier>"
                                + "<dc:language>fr-FR</dc:language><dc:publisher>Éditions du Goéland</dc:publisher>"
                                + "<dc:rights>Domaine public</dc:rights><dc:date>2020-03-04</dc:date>"
                                + "<meta name=\"cover\" content=\"c\"/></metadata><manifest>"
                                + String.join("", manifest) + toc + cover
                                + "</manifest><spine toc=\"toc\">" + String.join("", spine) + "</spine><guide>" + guide
                                + "</guide></package>")
                .bytes();
    }

    private String creators() {
        return third
                ? "<dc:creator id=\"a\">Jeanne Morel</dc:creator><dc:creator id=\"t\">Paul Roux</dc:creator>"
                        + "<meta refines=\"#t\" property=\"role\">trl</meta><meta refines=\"#a\" property=\"role\">aut</meta>"
                : "<dc:creator opf:role=\"aut\">Jeanne Morel</dc:creator><dc:creator opf:role=\"trl\">Paul Roux</dc:creator>";
    }
}
