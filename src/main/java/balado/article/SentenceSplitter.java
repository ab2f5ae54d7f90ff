package balado.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences by rules: a stop ends a sentence unless an abbreviation, an initial, a number or what follows says that it
 * does not. Quotes and brackets that close with a sentence belong to it. Nothing but white space between sentences is left out. Takes linear
 * time.
 */
public final class SentenceSplitter {

    private final StopRules rules = new StopRules();

    /**
     * The sentences of a paragraph in order, each without white space around it.
     *
     * @param paragraph cleaned text, one line; a blank one has no sentences
     */
    public List<String> split(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Brackets brackets = new Brackets(paragraph);
        int start = 0;
        int at = 0;
        while (at < paragraph.length()) {
            if (!Stop.isMark(paragraph.charAt(at))) {
                at++;
                continue;
            }
            Stop stop = Stop.at(paragraph, at);
            if (!brackets.encloses(start, stop) && rules.ends(paragraph, start, stop)) {
                add(paragraph.substring(start, stop.end()), sentences);
                start = stop.end();
            }
            at = stop.marks();
        }
        add(paragraph.substring(start), sentences);
        return sentences;
    }

    /** The same with what is said of the words; a term that goes on in the next sentence is cut, see {@link MarkedText#part}. */
    List<MarkedText> split(MarkedText paragraph) {
        List<MarkedText> sentences = new ArrayList<>();
        int at = 0;
        for (String sentence : split(paragraph.text())) {
            int start = paragraph.text().indexOf(sentence, at);
            at = start + sentence.length();
            sentences.add(paragraph.terms().isEmpty() ? MarkedText.of(sentence) : paragraph.part(start, at));
        }
        return sentences;
    }

    private static void add(String span, List<String> sentences) {
        String sentence = span.strip();
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }
}
