package balado.episode;

import balado.article.Article;
import balado.article.Sentence;
import balado.article.Sentence.Role;
import balado.episode.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an episode reads, in order: one article, or a bundle of several under a title of its own.
 *
 * @param identity what the episode's GUID is made from
 * @param title of the episode
 * @param bundle whether it has headlines and a chapter for each article
 * @param segments in the order they are heard
 */
public record Programme(String identity, String title, boolean bundle, List<Segment> segments) {

    private static final String HEADLINES = "Au sommaire :";

    public Programme {
        Objects.requireNonNull(title, "title");
        segments = List.copyOf(segments);
        if (identity.isBlank()) {
            throw new IllegalArgumentException("a programme has an identity");
        }
    }

    /** One article. */
    public static Programme of(Article article, Announcements announcements) {
        List<Segment> segments = List.of(Segment.of(article));
        return new Programme(
                article.identity(), OneLine.of(article.titleText()), false, framed(segments, announcements));
    }

    /** Several articles, which their titles announce. The title is its identity: the same one tomorrow is the same episode, made anew. */
    public static Programme bundle(String title, List<Article> articles, Announcements announcements) {
        String shown = OneLine.of(title);
        List<Segment> segments = new ArrayList<>(List.of(Segment.of(Kind.HEADLINES, headlines(shown, articles))));
        articles.forEach(article -> segments.add(Segment.of(article)));
        return new Programme("bundle:" + shown, shown, true, framed(segments, announcements));
    }

    /** The articles in order. */
    public List<Article> articles() {
        return segments.stream().flatMap(segment -> segment.article().stream()).toList();
    }

    /** All sentences in the order they are heard. */
    public Stream<Sentence> sentences() {
        return segments.stream().flatMap(segment -> segment.sentences().stream());
    }

    private static List<Segment> framed(List<Segment> segments, Announcements announcements) {
        List<Segment> framed = new ArrayList<>();
        framed.add(Segment.of(Kind.INTRO, announcements.intro()));
        framed.addAll(segments);
        framed.add(Segment.of(Kind.NOTICE, announcements.notice()));
        framed.add(Segment.of(Kind.OUTRO, announcements.outro()));
        return framed;
    }

    private static List<Sentence> headlines(String title, List<Article> articles) {
        List<Sentence> sentences = new ArrayList<>();
        sentences.add(new Sentence(title, Role.TITLE, true));
        sentences.add(new Sentence(HEADLINES, Role.BODY, false));
        for (Article article : articles) {
            sentences.add(new Sentence(OneLine.of(article.titleText()), Role.BODY, true));
        }
        return sentences;
    }
}
