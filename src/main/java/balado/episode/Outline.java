package balado.episode;

import balado.article.Article;
import balado.article.Metadata;
import balado.article.Paragraph;
import balado.article.Section;
import balado.article.Sentence;
import balado.episode.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the chapters of a programme are: its articles and their intertitles. */
final class Outline {

    /**
     * What a chapter will be.
     *
     * @param sentence the sentence it begins with
     * @param image the address or path of its picture
     */
    record Entry(Sentence sentence, String title, int level, Optional<String> link, Optional<String> image) {}

    private Outline() {}

    static List<Entry> of(Programme programme) {
        List<Entry> entries = new ArrayList<>();
        for (Segment segment : programme.segments()) {
            if (segment.kind() == Kind.HEADLINES) {
                Sentence first = segment.sentences().get(0);
                entries.add(new Entry(first, programme.title(), 1, Optional.empty(), Optional.empty()));
            }
            segment.article().ifPresent(article -> add(article, programme.bundle() ? 2 : 1, entries));
        }
        return entries;
    }

    private static void add(Article article, int level, List<Entry> entries) {
        Metadata metadata = article.metadata();
        Optional<String> link = SourceLink.of(metadata.source().map(OneLine::of), article.identity());
        entries.add(new Entry(article.title().sentences().get(0), article.titleText(), 1, link, metadata.image()));
        for (Section section : article.sections()) {
            section.heading().ifPresent(heading -> entries.add(entry(section, heading, level)));
        }
    }

    private static Entry entry(Section section, Paragraph heading, int level) {
        String title = heading.sentences().stream().map(Sentence::text).collect(Collectors.joining(" "));
        return new Entry(heading.sentences().get(0), title, level, section.link(), section.image());
    }
}
