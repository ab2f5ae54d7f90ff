package balado.article.document;

import balado.article.ArticleException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of contents of an EPUB book: {@code nav} of EPUB 3, NCX of EPUB 2. */
final class EpubContents {

    /**
     * A line of it.
     *
     * @param level from 1
     * @param place where the chapter begins
     */
    record Entry(String title, int level, BookPlace place) {}

    private final List<Entry> entries = new ArrayList<>();
    private final String path;

    private EpubContents(String path) {
        this.path = path;
    }

    /** Its lines in order; none when the book has none. */
    static List<Entry> of(EpubPackage book, Archive archive) throws ArticleException {
        Optional<String> navigation = book.navigation();
        List<Entry> entries = List.of();
        if (navigation.isPresent() && archive.names().contains(navigation.get())) {
            entries = new EpubContents(navigation.get())
                    .ofNavigation(Xml.root(archive.get(navigation.get()), archive.input()));
        }
        Optional<String> ncx = book.ncx();
        if (entries.isEmpty() && ncx.isPresent() && archive.names().contains(ncx.get())) {
            entries = new EpubContents(ncx.get()).ofNcx(Xml.root(archive.get(ncx.get()), archive.input()));
        }
        return entries;
    }

    private List<Entry> ofNavigation(Element root) {
        List<Element> lists = root.descendants("nav").toList();
        lists.stream()
                .filter(nav -> nav.attribute("type").orElse("").equals("toc"))
                .findFirst()
                .or(() -> lists.stream().findFirst())
                .flatMap(nav -> nav.child("ol"))
                .ifPresent(list -> addItems(list, 1));
        return entries;
    }

    private void addItems(Element list, int level) {
        list.children("li").forEach(item -> {
            Optional<Element> link = item.descendants("a").findFirst();
            Optional<Element> own = item.child("a").or(() -> item.child("span").flatMap(each -> each.child("a")));
            if (own.isPresent()) {
                add(own.get().words(), level, own.get().attribute("href"));
            } else if (item.child("span").isPresent() && link.isPresent()) {
                add(item.child("span").get().words(), level, link.get().attribute("href"));
            }
            item.children("ol").forEach(inner -> addItems(inner, level + 1));
        });
    }

    private List<Entry> ofNcx(Element root) {
        root.child("navMap").ifPresent(map -> addPoints(map, 1));
        return entries;
    }

    private void addPoints(Element parent, int level) {
        parent.children("navPoint").forEach(point -> {
            String title = point.child("navLabel").map(Element::words).orElse("");
            add(title, level, point.child("content").flatMap(each -> each.attribute("src")));
            addPoints(point, level + 1);
        });
    }

    private void add(String title, int level, Optional<String> href) {
        String line = title.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty() && href.isPresent()) {
            entries.add(new Entry(line, level, BookPlace.of(path, href.get())));
        }
    }
}
