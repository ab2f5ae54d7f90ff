package balado.fuzz;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import balado.article.Sentence;
import java.nio.charset.StandardCharsets;

/** A file of this text is an article, or an error on one line. */
final class ArticleProperty implements Property {

    private static final int NFC_GROWTH = 3;
    private static final String FRONT_MATTER = "---\ntitle: %s\nauthor: \"%s\"\n---\nUn.";

    private final ArticleReader reader = new ArticleReader();

    @Override
    public void check(String text) {
        switch (text.hashCode() & 3) { // each is slow, and there are many texts
            case 0 -> read(text, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
            case 1 -> read(text, FRONT_MATTER.formatted(text, text).getBytes(StandardCharsets.UTF_8));
            default -> read(text, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void read(String text, byte[] bytes) {
        try {
            Article article = reader.read(bytes, "identité");
            article.sentences().map(Sentence::text).forEach(OutgoingText::requireClean);
            article.metadata().author().ifPresent(OutgoingText::requireClean);
            article.metadata().source().ifPresent(OutgoingText::requireClean);
            OutgoingText.requireBounded(
                    article.sentences().mapToLong(each -> each.text().length()).sum(), text, NFC_GROWTH);
        } catch (ArticleException e) {
            Property.require(e.getMessage().startsWith("identité"), "an error without place", e.getMessage());
            OutgoingText.requireClean(e.getMessage());
        }
    }
}
