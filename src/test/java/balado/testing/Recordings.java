package balado.testing;

import balado.article.Article;
import balado.article.ArticleReader;
import balado.article.Sentence;
import balado.master.Loudness;
import balado.master.Recording;
import balado.master.SentenceMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recordings without sound whose marks are laid out by rule: a second a word, half a second behind each sentence, at 1000 Hz. */
public final class Recordings {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'-]+");
    private static final int RATE = 1000;

    private Recordings() {}

    /** The article in this text. */
    public static Article article(String text) {
        try {
            return new ArticleReader().read(text.getBytes(StandardCharsets.UTF_8), "essai");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The article read aloud: sample n is millisecond n. */
    public static Recording of(Article article) {
        List<SentenceMark> marks = new ArrayList<>();
        long at = 0;
        for (Sentence sentence : article.sentences().toList()) {
            List<SentenceMark.WordMark> words = new ArrayList<>();
            Matcher word = WORD.matcher(sentence.text());
            long start = at;
            while (word.find()) {
                words.add(new SentenceMark.WordMark(word.start(), word.end(), at, at + RATE));
                at += RATE;
            }
            marks.add(new SentenceMark(sentence, start, at, words));
            at += RATE / 2;
        }
        return new Recording(Path.of("none"), RATE, at, marks, new Loudness(-16, 3, -2));
    }
}
