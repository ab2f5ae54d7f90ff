package balado.episode;

import balado.article.Article;
import balado.article.Sentence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a programme.
 *
 * @param kind what it is
 * @param sentences what is read
 * @param article the article that is read; empty for what stands around articles
 */
public record Segment(Kind kind, List<Sentence> sentences, Optional<Article> article) {

    /** What a segment is. */
    public enum Kind {
        /** A greeting. */
        INTRO,
        /** What the articles of a bundle are about. */
        HEADLINES,
        ARTICLE,
        /** That the voice is synthetic. */
        NOTICE,
        /** A farewell. */
        OUTRO
    }

    public Segment {
        Objects.requireNonNull(kind, "kind");
        sentences = List.copyOf(sentences);
        Objects.requireNonNull(article, "article");
    }

    static Segment of(Kind kind, List<Sentence> sentences) {
        return new Segment(kind, sentences, Optional.empty());
    }

    static Segment of(Article article) {
        return new Segment(Kind.ARTICLE, article.sentences().toList(), Optional.of(article));
    }
}
