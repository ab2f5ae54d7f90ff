package balado.episode;

import balado.article.Article;
import balado.article.Paragraph;
import balado.article.Sentence;
import balado.episode.Episode.Narrator;
import balado.episode.Episode.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an episode's notes: a lead, the chapters, where the article comes from, who reads. */
final class NotesWriter {

    /** A lead ends with the sentence that passes it. */
    private static final int LEAD = 200;

    /** A sentence that is longer than it is left out, but for the first one, which is cut. */
    private static final int LONGEST_LEAD = 600;

    private static final String CHAPTERS = "Chapitres\u00A0:";
    private static final String SOURCES = "Sources\u00A0:";
    private static final String SYNTHETIC = "Cet épisode est lu par une voix de synthèse.";

    private NotesWriter() {}

    static Notes write(Programme programme, List<Chapter> chapters, Sources sources, List<Narrator> narrators) {
        List<NotesBlock> blocks = new ArrayList<>();
        if (!programme.bundle()) {
            lead(programme.articles().get(0)).ifPresent(lead -> blocks.add(NotesBlock.text(lead)));
        }
        if (chapters.size() > 1) {
            blocks.add(NotesBlock.lines(
                    CHAPTERS, chapters.stream().map(NotesWriter::line).toList()));
        }
        if (programme.bundle()) {
            blocks.add(NotesBlock.list(
                    SOURCES,
                    sources.articles().stream().map(NotesWriter::source).toList()));
        } else {
            Sources.Source source = sources.articles().get(0);
            source.name().ifPresent(name -> blocks.add(NotesBlock.link("Source\u00A0: ", name, source.link(), "")));
            source.author().ifPresent(author -> blocks.add(NotesBlock.text("Auteur\u00A0: " + author)));
        }
        licences(programme).ifPresent(licence -> blocks.add(NotesBlock.text("Licence du texte\u00A0: " + licence)));
        blocks.add(NotesBlock.text(
                "Voix\u00A0: " + narrators.stream().map(NotesWriter::voice).collect(Collectors.joining("\u00A0; "))));
        blocks.add(NotesBlock.text(SYNTHETIC));
        return new Notes(
                blocks.stream().map(NotesBlock::text).collect(Collectors.joining("\n\n", "", "\n")),
                blocks.stream().map(NotesBlock::html).collect(Collectors.joining("\n", "", "\n")));
    }

    private static NotesBlock source(Sources.Source source) {
        String rest = Stream.concat(source.name().stream(), source.author().stream())
                .map(text -> ", " + text)
                .collect(Collectors.joining());
        return NotesBlock.link("", source.title(), source.link(), rest);
    }

    private static Optional<String> licences(Programme programme) {
        String licences = programme.articles().stream()
                .flatMap(article -> article.metadata().licence().stream())
                .map(OneLine::of)
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(licences).filter(text -> !text.isEmpty());
    }

    private static String line(Chapter chapter) {
        return Timecode.of(chapter.startMillis()) + " " + chapter.title();
    }

    private static String voice(Narrator narrator) {
        String voice = narrator.speaker() + " (" + narrator.voice() + "), licence " + narrator.licence();
        return narrator.attribution().isBlank() ? voice : voice + ", " + OneLine.of(narrator.attribution());
    }

    private static Optional<String> lead(Article article) {
        StringBuilder lead = new StringBuilder();
        Optional<Paragraph> first = article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .findFirst();
        for (Sentence sentence : first.map(Paragraph::sentences).orElse(List.of())) {
            String text = OneLine.of(sentence.text());
            if (lead.length() > LEAD || (lead.length() > 0 && lead.length() + text.length() > LONGEST_LEAD)) {
                break;
            }
            lead.append(lead.isEmpty() ? "" : " ").append(text);
        }
        return Optional.of(Typography.french(cut(lead.toString()))).filter(text -> !text.isBlank());
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_LEAD) {
            return text;
        }
        int edge = text.lastIndexOf(' ', LONGEST_LEAD);
        return (edge > 0 ? text.substring(0, edge) : text.substring(0, text.offsetByCodePoints(0, LONGEST_LEAD / 2)))
                + "…";
    }
}
