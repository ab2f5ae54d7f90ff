package balado.testing;

import balado.article.Article;
import balado.article.ArticleException;
import balado.article.ArticleReader;
import java.nio.charset.StandardCharsets;

/** Articles to make episodes of. */
public final class Articles {

    private Articles() {}

    /** An article of this name and text. */
    public static Article article(String identity, String text) throws ArticleException {
        return new ArticleReader().read(text.getBytes(StandardCharsets.UTF_8), identity);
    }

    /** A lead, two intertitles and a quotation. */
    public static Article phare(String identity, String title) throws ArticleException {
        return article(identity, """
                ---
                title: '%s'
                author: Hélène Garnier
                date: 2026-11-18
                source: https://www.example.org/%s
                ---
                Le phare a été rallumé mardi. Il coûte 12,5 %% de plus : « C'est un effort inédit depuis longtemps », dit le maire.

                ## [Des travaux hors normes](https://www.example.org/travaux)

                Ils ont duré trois ans & demi. La lampe pèse 2 t.

                ## Et demain ?

                On verra bien.
                """.formatted(title, identity));
    }
}
