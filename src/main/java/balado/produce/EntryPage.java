package balado.produce;

import balado.article.ArticleException;
import balado.article.Input;
import balado.article.fetch.FeedEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The text that a feed itself gives of an article, as a page. */
final class EntryPage {

    private EntryPage() {}

    static Input of(FeedEntry entry) throws ArticleException {
        if (entry.content().isBlank()) {
            throw new ArticleException(entry.place() + ": neither a text nor the address of one; leave it to its feed");
        }
        String title = entry.title()
                .map(text -> text.replace("&", "&amp;").replace("<", "&lt;"))
                .map(text -> "<title>" + text + "</title>")
                .orElse("");
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\">" + title + "</head><body><article>"
                + entry.content() + "</article></body></html>";
        return new Input(
                page.getBytes(StandardCharsets.UTF_8),
                entry.place(),
                "",
                Optional.of("text/html"),
                Optional.of("utf-8"),
                entry.link(),
                Path.of(""));
    }
}
