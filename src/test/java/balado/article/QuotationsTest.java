package balado.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quoted parts, shown between square brackets. */
class QuotationsTest {

    private static List<Sentence> sentences(String text) throws ArticleException {
        return new LineReader()
                .read(text.replace("|", "\n\n").getBytes(StandardCharsets.UTF_8), "quotations")
                .flatMap(List::stream)
                .toList();
    }

    private static String marked(List<Sentence> sentences, int leastWords) {
        List<List<Quotations.Span>> found = Quotations.of(sentences, leastWords);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            StringBuilder text = new StringBuilder(sentences.get(i).text());
            for (int j = found.get(i).size() - 1; j >= 0; j--) {
                Quotations.Span span = found.get(i).get(j);
                text.insert(span.to(), ']').insert(span.from(), '[');
            }
            shown.add(text.toString().replaceAll("[\\u00A0\\u202F]", " "));
        }
        return String.join(" / ", shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # one sentence
            « C'est un effort inédit », dit le maire.     ; [« C'est un effort inédit »,] dit le maire.
            Il dit : « Nous irons tous ensemble demain. » ; Il dit : [« Nous irons tous ensemble demain. »]
            Il dit : "Nous irons tous ensemble."          ; Il dit : ["Nous irons tous ensemble."]
            Il dit : “Nous irons tous ensemble”.          ; Il dit : [“Nous irons tous ensemble”.]
            « Nous irons », dit-elle, « avec vous tous. » ; « Nous irons », dit-elle, [« avec vous tous. »]
            # a word or two are the writer's own
            Un « effort inédit » du maire.                ; Un « effort inédit » du maire.
            Le film « Le Phare » est sorti.               ; Le film « Le Phare » est sorti.
            # over sentences
            « Le phare est à nous. Il a brillé. » Elle sourit. ; [« Le phare est à nous.] / [Il a brillé. »] / Elle sourit.
            # inches, a measure and a mark that never ends
            Un écran de 27" et un autre de 32" par ici.   ; Un écran de 27" et un autre de 32" par ici.
            Il dit : « Nous irons tous ensemble demain.   ; Il dit : « Nous irons tous ensemble demain.
            # a second one begins where the first was never closed
            « Un départ. Puis : « Nous irons tous ensemble », dit-il. ; « Un départ. / Puis : [« Nous irons tous ensemble »,] dit-il.
            # inside another
            « Il m'a dit “viens donc” hier soir », dit-elle. ; [« Il m'a dit “viens donc” hier soir »,] dit-elle.
            """)
    void quotedParts(String text, String expected) throws ArticleException {
        assertEquals(expected, marked(sentences(text), 3));
    }

    /** French papers repeat the mark where a quotation goes on in a new paragraph. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            « Le phare est à nous.|« Il a brillé. »  ; [« Le phare est à nous.] / [« Il a brillé. »]
            « Le phare est à nous.|Il a brillé. »    ; [« Le phare est à nous.] / [Il a brillé. »]
            """)
    void overParagraphs(String text, String expected) throws ArticleException {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : sentences(text)) {
            sentences.add(new Sentence(sentence.text(), Sentence.Role.BODY, true));
        }
        assertEquals(expected, marked(sentences, 3));
    }

    @ParameterizedTest
    @CsvSource({"4,«a b c d» e", "5,«a b c d» e"})
    void theLeastNumberOfWordsDecides(int least, String text) throws ArticleException {
        String marked = marked(sentences(text), least);
        assertEquals(least == 4, marked.contains("["), marked);
    }
}
