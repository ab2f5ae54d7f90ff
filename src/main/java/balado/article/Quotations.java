package balado.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what somebody else says: {@code « … »}, {@code “ … ”} and {@code " … "} of at least so many words, over several sentences and
 * paragraphs if need be. One that never ends is none. Paragraphs that are quoted whole are not looked at. Guillemets that a new paragraph repeats inside a quotation change nothing.
 */
public final class Quotations {

    /**
     * A part of a sentence that is quoted.
     *
     * @param from offset of its first UTF-16 code unit, the mark, in {@link Sentence#text()}
     * @param to offset behind its last one, punctuation behind the mark included
     */
    public record Span(int from, int to) {}

    private static final String OPENING = "«“\"";
    private static final String CLOSING = "»”\"";
    private static final String PUNCTUATION = ",.;:!?…)";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    private final List<Sentence> sentences;
    private final int leastWords;
    private final List<List<Span>> found = new ArrayList<>();

    /** The mark that is open, the sentence and the offset where it stands; -1 when none is. */
    private int kind = -1;

    private int first;
    private int start;

    private Quotations(List<Sentence> sentences, int leastWords) {
        this.sentences = sentences;
        this.leastWords = leastWords;
        sentences.forEach(sentence -> found.add(new ArrayList<>()));
    }

    /**
     * The quoted parts of each of some sentences that follow each other.
     *
     * @param leastWords the shortest quotation that counts: a quoted word is the writer's own
     */
    public static List<List<Span>> of(List<Sentence> sentences, int leastWords) {
        Quotations quotations = new Quotations(sentences, leastWords);
        for (int i = 0; i < sentences.size(); i++) {
            quotations.read(i);
        }
        return quotations.found;
    }

    private void read(int index) {
        if (sentences.get(index).role() != Sentence.Role.BODY) {
            kind = -1;
            return;
        }
        String text = sentences.get(index).text();
        for (int at = 0; at < text.length(); at++) {
            if (opens(text, at) && (kind < 0 || beginsAnew(index, at))) {
                kind = OPENING.indexOf(text.charAt(at));
                first = index;
                start = at;
            } else if (kind >= 0 && text.charAt(at) == CLOSING.charAt(kind)) {
                close(index, behind(text, at));
            }
        }
    }

    /** A guillemet inside a quotation: the one before was never closed, unless a new paragraph repeats it. */
    private boolean beginsAnew(int index, int at) {
        boolean repeated = at == 0 && index > 0 && sentences.get(index - 1).endsParagraph();
        return sentences.get(index).text().charAt(at) == '«' && !repeated;
    }

    private static boolean opens(String text, int at) {
        char mark = text.charAt(at);
        if (mark != '"') {
            return OPENING.indexOf(mark) >= 0;
        }
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        return free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Punctuation that touches the mark, or stands behind a no-break space, belongs to what it closes. */
    private static int behind(String text, int mark) {
        int end = mark + 1;
        int at = end;
        while (at < text.length() && (PUNCTUATION.indexOf(text.charAt(at)) >= 0 || isFixed(text.charAt(at)))) {
            at++;
            end = PUNCTUATION.indexOf(text.charAt(at - 1)) >= 0 ? at : end;
        }
        return end;
    }

    private static boolean isFixed(char character) {
        return character == '\u00A0' || character == '\u202F';
    }

    private void close(int last, int end) {
        List<Span> spans = new ArrayList<>();
        long words = 0;
        for (int i = first; i <= last; i++) {
            String text = sentences.get(i).text();
            Span span = new Span(i == first ? start : 0, i == last ? end : text.length());
            spans.add(span);
            words += WORD.matcher(text.substring(span.from(), span.to()))
                    .results()
                    .count();
        }
        for (int i = first; words >= leastWords && i <= last; i++) {
            found.get(i).add(spans.get(i - first));
        }
        kind = -1;
    }
}
