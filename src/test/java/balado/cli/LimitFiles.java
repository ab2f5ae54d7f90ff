package balado.cli;

import balado.testing.HugePictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that have too much of something. */
final class LimitFiles {

    static final String TEXT =
            "Le budget\n\nLe conseil municipal a voté le budget de la ville, qui compte douze millions.\n";

    private final Path folder;

    LimitFiles(Path folder) {
        this.folder = folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    String text(String name, String text) throws IOException {
        Files.createDirectories(path(name).getParent());
        return Files.writeString(path(name), text).toString();
    }

    String bytes(String name, byte[] bytes) throws IOException {
        Files.createDirectories(path(name).getParent());
        return Files.write(path(name), bytes).toString();
    }

    /** So long a file; what it has no bytes for is a hole. */
    String stretched(String name, byte[] begin, long size) throws IOException {
        String file = bytes(name, begin);
        try (RandomAccessFile holes = new RandomAccessFile(file, "rw")) {
            holes.setLength(size);
        }
        return file;
    }

    /** An OpenDocument text of this body, with this many bytes that are random or 0 in another file of it. */
    String odt(int more, boolean random) throws IOException {
        byte[] noise = new byte[more];
        if (random) {
            new Random(1).nextBytes(noise);
        }
        String content =
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body><office:text><text:p>"
                        + TEXT.replace("\n", " ")
                        + "</text:p></office:text></office:body></office:document-content>";
        return zip("a.odt", zip -> {
            zip.setLevel(random ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
            add(zip, "content.xml", content.getBytes(StandardCharsets.UTF_8));
            add(zip, "META-INF/manifest.xml", noise);
        });
    }

    /** A Word file with a picture of so many bytes, which unpack to more when it is not random. */
    String illustrated(int bytes, boolean random) throws IOException {
        byte[] picture = new byte[bytes];
        if (random) {
            new Random(1).nextBytes(picture);
        }
        String document = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>" + TEXT.replace("\n", " ")
                + "</w:t></w:r></w:p><w:p><w:r><w:drawing><a:blip xmlns:a=\"a\" xmlns:r=\"r\" r:embed=\"r1\"/>"
                + "</w:drawing></w:r></w:p></w:body></w:document>";
        return zip("a.docx", zip -> {
            add(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
            add(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"media/1.png\"/></Relationships>"
                            .getBytes(StandardCharsets.UTF_8));
            add(zip, "word/media/1.png", picture);
        });
    }

    /** A Word file whose words stand in so many elements, or in so many files. */
    String docx(int depth, int files) throws IOException {
        String words = "<w:p><w:r><w:t>" + TEXT.replace("\n", " ") + "</w:t></w:r></w:p>";
        String document = "<w:document xmlns:w=\"w\"><w:body>" + "<w:sdt><w:sdtContent>".repeat(depth / 2) + words
                + "</w:sdtContent></w:sdt>".repeat(depth / 2) + "</w:body></w:document>";
        return zip("a.docx", zip -> {
            add(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
            for (int i = 1; i < files; i++) {
                add(zip, "word/" + i, new byte[0]);
            }
        });
    }

    /** A PDF of so many pages, of which the first has so many letters more than the text. */
    String pdf(int pages, int letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            try (PDPageContentStream page = new PDPageContentStream(document, document.getPage(0))) {
                page.beginText();
                page.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                page.newLineAtOffset(20, 780);
                page.setLeading(10);
                for (int written = 0; written <= letters; written += 100) {
                    page.showText(
                            "Le conseil municipal a bien pris la parole pour dire aux gens de la ville ce qui sera fait en mars, puis");
                    page.newLine();
                }
                page.endText();
            }
            document.save(out);
        }
        return bytes("a.pdf", out.toByteArray());
    }

    /** Silence of so many seconds. */
    String wav(int seconds) throws IOException {
        int rate = 8000;
        int size = seconds * rate;
        byte[] head = ByteBuffer.allocate(44)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + 2 * size)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(rate)
                .putInt(2 * rate)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(2 * size)
                .array();
        return stretched("a.wav", head, 44 + 2L * size);
    }

    /** A folder with a feed of one episode that has these files. */
    String podcast(String picture, String sound) throws IOException {
        text("out/feed.xml", feed(picture, sound));
        return path("out").toString();
    }

    static String feed(String picture, String sound) {
        return "<rss version=\"2.0\" xmlns:itunes=\"http://www.itunes.com/dtds/podcast-1.0.dtd\"><channel><title>Essai</title>"
                + "<itunes:image href=\"" + picture + "\"/><item><title>Un</title><enclosure url=\"" + sound
                + "\" type=\"audio/mpeg\" length=\"1\"/></item></channel></rss>";
    }

    /** The beginning of an MP3 file whose tag has so many bytes. */
    static byte[] tag(int size) {
        return new byte[] {
            'I',
            'D',
            '3',
            3,
            0,
            0,
            (byte) (size >> 21 & 0x7F),
            (byte) (size >> 14 & 0x7F),
            (byte) (size >> 7 & 0x7F),
            (byte) (size & 0x7F)
        };
    }

    static byte[] picture(int side) {
        return HugePictures.whole(side);
    }

    /** What goes into an archive. */
    private interface Content {
        void writeTo(ZipOutputStream zip) throws IOException;
    }

    private String zip(String name, Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            content.writeTo(zip);
        }
        return bytes(name, out.toByteArray());
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
