package balado.episode;

import balado.article.Sentence;
import java.util.List;

/**
 * What is said beside the articles; each may be empty.
 *
 * @param intro at the beginning
 * @param notice behind the articles: that the voice is synthetic
 * @param outro at the end
 */
public record Announcements(List<Sentence> intro, List<Sentence> notice, List<Sentence> outro) {

    /** Nothing. */
    public static final Announcements NONE = new Announcements(List.of(), List.of(), List.of());

    public Announcements {
        intro = List.copyOf(intro);
        notice = List.copyOf(notice);
        outro = List.copyOf(outro);
    }
}
