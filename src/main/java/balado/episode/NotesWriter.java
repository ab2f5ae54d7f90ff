package balado.episode;

import balado.article.Article;
import balado.article.Paragraph;
import balado.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an episode's notes, in French: the lead, the chapters, where the article comes from, and who reads it. */
final class NotesWriter {

    /** How much of the article stands in the notes. */
    private static final int LEAD_CHARACTERS = 400;

    private static final String NOTICE = "Cet épisode est lu par une voix de synthèse.";

    private NotesWriter() {}

    static Episode.Notes write(
            Article article, List<Chapter> chapters, Episode.Narrator narrator, Optional<String> sourceLink) {
        String lead = lead(article);
        List<String> list = chapters.stream().map(NotesWriter::line).toList();
        List<String> credits = credits(article, narrator, sourceLink);
        String text = paragraph(lead) + String.join("\n", list) + "\n\n" + String.join("\n", credits) + "\n";
        String html = (lead.isEmpty() ? "" : "<p>" + escape(lead) + "</p>\n")
                + "<ul>\n" + items(list) + "</ul>\n"
                + credits.stream()
                        .map(NotesWriter::linked)
                        .map(line -> "<p>" + line + "</p>\n")
                        .collect(Collectors.joining());
        return new Episode.Notes(text, html);
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : text + "\n\n";
    }

    private static String items(List<String> lines) {
        return lines.stream().map(line -> "<li>" + escape(line) + "</li>\n").collect(Collectors.joining());
    }

    /** The first sentences of the text. */
    private static String lead(Article article) {
        StringBuilder lead = new StringBuilder();
        List<Sentence> sentences = article.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::sentences)
                .flatMap(List::stream)
                .limit(10)
                .toList();
        for (Sentence sentence : sentences) {
            if (!lead.isEmpty() && lead.length() + sentence.text().length() > LEAD_CHARACTERS) {
                break;
            }
            lead.append(lead.isEmpty() ? "" : " ").append(sentence.text());
        }
        return lead.toString();
    }

    private static List<String> credits(Article article, Episode.Narrator narrator, Optional<String> sourceLink) {
        List<String> credits = new ArrayList<>();
        article.metadata().author().ifPresent(author -> credits.add("Auteur : " + author));
        Optional<String> source = article.metadata().sourceName().or(article.metadata()::source);
        source.ifPresent(name -> credits.add("Source : " + name));
        sourceLink
                .filter(link -> source.filter(link::contains).isEmpty())
                .ifPresent(link -> credits.add("Article : " + link));
        credits.add(NOTICE);
        credits.add("Voix : " + narrator.speaker() + " (" + narrator.attribution() + ").");
        return credits;
    }

    /** {@code 00:00 Titre}, with hours from one hour on: what Spotify and Apple read. */
    private static String line(Chapter chapter) {
        long seconds = chapter.startMillis() / 1000;
        String time = seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
        return time + " " + chapter.title();
    }

    private static String linked(String line) {
        return escape(line).replaceAll("https?://[^\\s;()<>]+[^\\s;()<>.,]", "<a href=\"$0\">$0</a>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
