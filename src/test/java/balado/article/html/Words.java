package balado.article.html;

import balado.article.Article;
import balado.article.Paragraph;
import balado.article.Section;
import balado.article.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a text as a multiset, to compare what was kept of a page with what should have been. */
final class Words {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What Markdown says of words: not words themselves. */
    private static final Pattern TERM = Pattern.compile("</?(?:abbr|span|sup)\\b[^>]*>");

    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    Words(String text) {
        NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    counts.merge(word, 1, Integer::sum);
                    size++;
                });
    }

    /** Of a Markdown file, without front matter, pictures and source line. */
    static Words ofMarkdown(String markdown) {
        String body = markdown.substring(markdown.indexOf("\n---\n") + 5);
        return new Words(body.lines()
                .filter(line -> !line.startsWith("![") && !line.startsWith("Source : "))
                .map(line -> TERM.matcher(line).replaceAll(""))
                .collect(Collectors.joining("\n")));
    }

    /** Of an article's body: headings and paragraphs, not its title. */
    static Words of(Article article) {
        return new Words(text(article));
    }

    /** An article's body, a sentence a line. */
    static String text(Article article) {
        return article.sections().stream()
                .flatMap(Words::paragraphs)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(Sentence::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Paragraph> paragraphs(Section section) {
        return Stream.concat(section.heading().stream(), section.paragraphs().stream());
    }

    int size() {
        return size;
    }

    private int shared(Words other) {
        return counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
    }

    /** How much of these words is wanted, from 0 to 1. */
    double precision(Words wanted) {
        return size == 0 ? 0 : (double) shared(wanted) / size;
    }

    /** How much of the wanted words is here, from 0 to 1. */
    double recall(Words wanted) {
        return wanted.size == 0 ? 1 : (double) shared(wanted) / wanted.size;
    }

    double f1(Words wanted) {
        double precision = precision(wanted);
        double recall = recall(wanted);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** The words of one that the other has not, for a message. */
    List<String> without(Words other) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > other.counts.getOrDefault(entry.getKey(), 0))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
