package balado.episode;

import balado.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the articles of a programme come from.
 *
 * @param articles a source for each article that says one, in order
 * @param authors of all articles, without repetition
 */
record Sources(List<Source> articles, Optional<String> authors) {

    /**
     * Where an article comes from.
     *
     * @param title of the article
     * @param author who wrote it
     * @param name where it was published, as written
     * @param link its address
     */
    record Source(String title, Optional<String> author, Optional<String> name, Optional<String> link) {

        static Source of(Article article) {
            Optional<String> written =
                    article.metadata().source().map(OneLine::of).filter(text -> !text.isEmpty());
            return new Source(
                    OneLine.of(article.titleText()),
                    article.metadata().author().map(OneLine::of).filter(text -> !text.isEmpty()),
                    article.metadata().sourceName().map(OneLine::of).or(() -> written),
                    SourceLink.of(written, article.identity()));
        }
    }

    Sources {
        articles = List.copyOf(articles);
    }

    static Sources of(Programme programme) {
        List<Source> articles = programme.articles().stream().map(Source::of).toList();
        String authors = articles.stream()
                .flatMap(source -> source.author().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Sources(articles, Optional.of(authors).filter(text -> !text.isEmpty()));
    }

    /** The name that all articles share. */
    Optional<String> name() {
        List<Optional<String>> names =
                articles.stream().map(Source::name).distinct().toList();
        return names.size() == 1 ? names.get(0) : Optional.empty();
    }

    /** The address of the one article. */
    Optional<String> link() {
        return articles.size() == 1 ? articles.get(0).link() : Optional.empty();
    }
}
