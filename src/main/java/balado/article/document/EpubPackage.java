package balado.article.document;

import balado.article.ArticleException;
import balado.article.Metadata;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The package document of an EPUB book (<a href="https://www.w3.org/TR/epub-33/#sec-package-doc">EPUB 3.3, 5</a>; EPUB 2 has the same parts). */
final class EpubPackage {

    private static final Set<String> FONT_DISGUISES =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    /** What is longer is no licence but a page of them. */
    private static final int LONGEST_RIGHTS = 100;

    private final Element root;
    private final String path;
    private final Map<String, Element> manifest = new LinkedHashMap<>();

    private EpubPackage(Element root, String path) {
        this.root = root;
        this.path = path;
        root.descendants("item").forEach(item -> item.attribute("id").ifPresent(id -> manifest.putIfAbsent(id, item)));
    }

    /** Of the first rendition that the archive's container names. */
    static EpubPackage of(Archive archive, String place) throws ArticleException {
        refuseProtected(archive, place);
        Element container = Xml.root(archive.get("META-INF/container.xml"), archive.input());
        String path = container
                .descendants("rootfile")
                .flatMap(each -> each.attribute("full-path").stream())
                .map(each -> BookPlace.of("", each).path())
                .findFirst()
                .orElseThrow(() -> new ArticleException(
                        place + ": damaged, its container names no package; fetch or export it again"));
        return new EpubPackage(Xml.root(archive.get(path), archive.input()), path);
    }

    /** Fonts are disguised in many free books; anything else that is encrypted takes the shop's key. */
    private static void refuseProtected(Archive archive, String place) throws ArticleException {
        Optional<byte[]> encryption = archive.find("META-INF/encryption.xml");
        if (encryption.isPresent()
                && Xml.root(encryption.get(), archive.input())
                        .descendants("EncryptionMethod")
                        .anyMatch(each -> !FONT_DISGUISES.contains(
                                each.attribute("Algorithm").orElse("")))) {
            throw new ArticleException(
                    place + ": protected by its shop (DRM); only a copy without protection can be read");
        }
    }

    /** The paths of the text files in reading order. */
    List<String> spine() {
        return root.descendants("itemref")
                .filter(each -> !each.attribute("linear").orElse("yes").equals("no"))
                .flatMap(each -> each.attribute("idref").stream())
                .filter(id -> manifest.containsKey(id) && isText(manifest.get(id)))
                .flatMap(id -> file(manifest.get(id)).stream())
                .distinct()
                .toList();
    }

    private static boolean isText(Element item) {
        String type = item.attribute("media-type").orElse("");
        boolean isToc = item.attribute("properties").orElse("").contains("nav");
        return !isToc && (type.contains("html") || type.contains("dtbook"));
    }

    private Optional<String> file(Element item) {
        return item.attribute("href").map(href -> BookPlace.of(path, href).path());
    }

    /** The file of EPUB 3 that has the table of contents. */
    Optional<String> navigation() {
        return itemWith("properties", "nav");
    }

    /** The file of EPUB 2 that has it. */
    Optional<String> ncx() {
        return itemWith("media-type", "application/x-dtbncx+xml");
    }

    /** The file of the picture on its cover. */
    Optional<String> cover() {
        return itemWith("properties", "cover-image")
                .or(() -> root.descendants("meta")
                        .filter(each -> each.attribute("name").equals(Optional.of("cover")))
                        .flatMap(each -> each.attribute("content").stream())
                        .flatMap(id -> Optional.ofNullable(manifest.get(id)).stream())
                        .flatMap(item -> file(item).stream())
                        .findFirst());
    }

    private Optional<String> itemWith(String attribute, String word) {
        return manifest.values().stream()
                .filter(each -> List.of(each.attribute(attribute).orElse("").split("\\s+"))
                        .contains(word))
                .flatMap(each -> file(each).stream())
                .findFirst();
    }

    /** The places that EPUB 2 says are no text: cover, title page, table of contents. */
    Map<String, String> guide() {
        return root.descendants("reference")
                .filter(each -> each.attribute("href").isPresent())
                .collect(Collectors.toMap(
                        each -> BookPlace.of(path, each.attribute("href").get()).path(),
                        each -> each.attribute("type").orElse(""),
                        (first, second) -> first));
    }

    Optional<String> title() {
        return root.words("title");
    }

    /** What stays the same in each edition of its file. */
    Optional<String> identity() {
        Optional<String> id = root.attribute("unique-identifier");
        return root.descendants("identifier")
                .filter(each -> each.attribute("id").equals(id) || id.isEmpty())
                .map(each -> each.words().strip())
                .filter(each -> !each.isEmpty())
                .findFirst();
    }

    /** @param image the path of its cover */
    Metadata metadata(Optional<String> image) {
        String authors = authors().collect(Collectors.joining(", "));
        return new Metadata(
                Optional.of(authors).filter(each -> !each.isEmpty()),
                dates().flatMap(each -> Properties.day(each).stream()).findFirst(),
                root.words("publisher"),
                Optional.empty(),
                image,
                root.words("language")
                        .filter(each -> each.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                        .orElse(Metadata.UNDETERMINED),
                root.words("rights").filter(each -> each.length() <= LONGEST_RIGHTS),
                Optional.empty(),
                Optional.empty());
    }

    private Stream<String> authors() {
        return root.descendants("creator")
                .filter(this::isAuthor)
                .map(each -> each.words().strip())
                .filter(each -> !each.isEmpty());
    }

    /** One of no role is the author; EPUB 3 says the role in an element of its own. */
    private boolean isAuthor(Element creator) {
        String id = creator.attribute("id").map(each -> "#" + each).orElse("?");
        return creator.attribute("role")
                .or(() -> root.descendants("meta")
                        .filter(each -> each.attribute("refines").equals(Optional.of(id))
                                && each.attribute("property").equals(Optional.of("role")))
                        .map(each -> each.words().strip())
                        .findFirst())
                .filter(role -> !role.equals("aut"))
                .isEmpty();
    }

    private Stream<String> dates() {
        return root.descendants("date")
                .filter(each -> !each.attribute("event").orElse("").contains("modif"))
                .map(Element::words);
    }
}
