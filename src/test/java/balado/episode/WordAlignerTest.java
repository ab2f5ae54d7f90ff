package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.master.Loudness;
import balado.master.Recording;
import balado.master.SentenceMark;
import balado.master.SentenceMark.WordMark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WordAlignerTest {

    private static final int RATE = 1000;
    private static final Pattern MARK = Pattern.compile("(\\S+)@(\\d+)-(\\d+)");

    @ParameterizedTest
    @CsvFileSource(resources = "word-times.tsv", delimiter = '\t', quoteCharacter = '\0', numLinesToSkip = 2)
    void everyWrittenWordHasItsTime(String text, String spoken, String expected) {
        String written = text.replace('~', '\u00A0');
        assertEquals(expected.replace('~', '\u00A0'), shown(align(written, marks(written, spoken), 0, 1000)));
    }

    /** Whatever the marks are, the words are all there, in order, inside the sentence, and do not overlap. */
    @Test
    void noMarksBreakTheOrder() {
        Random random = new Random(7);
        for (int run = 0; run < 5000; run++) {
            String text = Stream.generate(() ->
                            List.of("a", "bcd", "«", "12", "%", " ", "\u00A0").get(random.nextInt(7)))
                    .limit(1 + random.nextInt(9))
                    .collect(Collectors.joining(" ", "x", ""));
            List<WordMark> marks = Stream.generate(() -> anyMark(random, text))
                    .limit(random.nextInt(6))
                    .toList();
            long previous = 100;
            List<Cue.Word> words = align(text, marks, 100, 900);
            for (Cue.Word word : words) {
                assertTrue(word.startMillis() >= previous && word.endMillis() >= word.startMillis(), text + marks);
                previous = word.endMillis();
            }
            assertTrue(previous <= 900, text + marks);
            assertEquals(
                    text.strip().replaceAll("[ \t]+", " ").replace('\u00A0', ' '),
                    words.stream()
                            .map(Cue.Word::text)
                            .collect(Collectors.joining(" "))
                            .replace('\u00A0', ' '));
        }
    }

    private static WordMark anyMark(Random random, String text) {
        int start = random.nextInt(text.length());
        int from = random.nextInt(1000);
        return new WordMark(start, start + 1 + random.nextInt(4), from, from + random.nextInt(300));
    }

    private static List<Cue.Word> align(String text, List<WordMark> marks, long from, long to) {
        SentenceMark mark = new SentenceMark(Sentence.of(text), "x", from, to, marks);
        Recording recording = new Recording(Path.of("x"), RATE, 1000, List.of(mark), new Loudness(-16, 3, -1));
        return new WordAligner(mark, new Timeline(recording)).words(from, to);
    }

    /** {@code "token@100-200 token@…"}: the token's next occurrence in the text is heard there; a token may hold ~ for U+00A0, _ for a space. */
    private static List<WordMark> marks(String text, String spoken) {
        List<WordMark> marks = new ArrayList<>();
        String token = "";
        int start = 0;
        for (MatchResult mark : MARK.matcher(spoken).results().toList()) {
            String next = mark.group(1).replace('~', '\u00A0').replace('_', ' ');
            if (!next.equals("+")) {
                start = text.indexOf(next, start + token.length());
                token = next;
            }
            long from = Long.parseLong(mark.group(2));
            long to = Long.parseLong(mark.group(3));
            marks.add(new WordMark(start, start + token.length(), from, to));
        }
        return marks;
    }

    private static String shown(List<Cue.Word> words) {
        return words.stream()
                .map(word -> word.text() + "@" + word.startMillis() + "-" + word.endMillis())
                .collect(Collectors.joining(" "));
    }
}
