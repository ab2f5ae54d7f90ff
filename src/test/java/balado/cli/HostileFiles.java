package balado.cli;

import balado.testing.HugePictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that are broken, hidden or made to do harm, by name. */
final class HostileFiles {

    static final String TEXT = "Le conseil municipal a voté le budget de la ville pour l'année. ".repeat(12);

    /** Two entities that grow, one that names a file, one that names a server. */
    private static final String ENTITIES = "<!DOCTYPE x [<!ENTITY b \"bombe bombe\"><!ENTITY c \"&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">"
            + "<!ENTITY g SYSTEM \"http://127.0.0.1:9/x\">]>";

    private static final String REFERENCES = "&d;&f;&g;";

    private HostileFiles() {}

    static byte[] of(String name) throws IOException {
        return switch (name) {
            case "tronquee.html" -> text("<!DOCTYPE html><html lang=\"fr\"><head><title>Le budget de la vi");
            case "coupee.html" ->
                text("<html lang=\"fr\"><title>Le budget</title><article><h1>Le budget</h1><p>" + TEXT
                        + "</p><p>La suite est cou");
            case "profonde.html" -> text("<div><b>".repeat(50_000) + TEXT);
            case "vide.html" -> text("<html><body><div id=\"app\"></div><script>run()</script></body></html>");
            case "bruit.html" -> noise();
            case "connexion.html" -> text(login());
            case "bombe.epub" -> epub("", "<p>" + " ".repeat(80 << 20) + "</p>");
            case "bombe.docx" -> docx("", " ".repeat(80 << 20));
            case "bombe.odt" -> odt("", " ".repeat(80 << 20));
            case "entites.epub" -> epub(ENTITIES, "<p>" + TEXT + REFERENCES + "</p>");
            case "entites.docx" -> docx(ENTITIES, TEXT + REFERENCES);
            case "entites.odt" -> odt(ENTITIES, TEXT + REFERENCES);
            case "entites.xml" ->
                text("<?xml version=\"1.0\"?>" + ENTITIES
                        + "<rss version=\"2.0\"><channel><title>Flux</title><item><title>Un</title><guid>1</guid><description>"
                        + TEXT.repeat(2) + REFERENCES + "</description></item></channel></rss>");
            case "secret.pdf" -> pdf("secret");
            case "scan.pdf" -> pdf("");
            case "tronque.epub" -> half(epub("", "<p>" + TEXT + "</p>"));
            case "tronque.docx" -> half(docx("", TEXT));
            case "enorme.png" -> HugePictures.claimed(60_000);
            default -> throw new IllegalArgumentException(name);
        };
    }

    static String page(String title, String text) {
        return "<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body><article><h1>" + title + "</h1><p>" + text + "</p></article></body></html>";
    }

    /** Its first paragraph is public, the rest is not. */
    static String walled() {
        return page("Le budget", TEXT)
                .replace(
                        "</head>",
                        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script></head>")
                .replace("</article>", "<p>La suite est réservée aux abonnés</p></article>");
    }

    static String login() {
        return "<html lang=\"fr\"><title>Connexion</title><body><h1>Connexion</h1><form action=\"/login\"><input name=\"email\">"
                + "<input type=\"password\" name=\"mdp\"><button>Se connecter</button></form></body></html>";
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    private static byte[] noise() {
        byte[] noise = new byte[50_000];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] epub(String doctype, String body) throws IOException {
        return zip(
                "META-INF/container.xml",
                doctype + "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>",
                "a.opf",
                doctype
                        + "<package><metadata><title>Un livre</title></metadata><manifest><item id=\"a\" href=\"a.xhtml\" "
                        + "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"a\"/></spine></package>",
                "a.xhtml",
                doctype + "<html><body><h1>Un</h1>" + body + "</body></html>");
    }

    private static byte[] docx(String doctype, String text) throws IOException {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                doctype + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Un titre</w:t></w:r></w:p><w:p><w:r><w:t>"
                        + text + "</w:t></w:r></w:p></w:body></w:document>");
    }

    private static byte[] odt(String doctype, String text) throws IOException {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                doctype + "<o:d xmlns:o=\"o\" xmlns:t=\"t\"><o:text><t:h>Un titre</t:h><t:p>" + text
                        + "</t:p></o:text></o:d>");
    }

    static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(text(namesAndTexts[i + 1]));
            }
        }
        return bytes.toByteArray();
    }

    /** With a password, or, without one, of a page that has no text. */
    private static byte[] pdf(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!password.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 10);
                    content.showText("Un texte que personne ne lira.");
                    content.endText();
                }
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
