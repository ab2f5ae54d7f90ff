package balado.master;

import balado.article.Sentence;
import java.util.List;
import java.util.Objects;

/**
 * Where a sentence, or the part of it that one voice reads, stands in a recording.
 *
 * @param sentence the sentence as it was written
 * @param from offset of the part's first UTF-16 code unit in {@link Sentence#text()}
 * @param to offset behind its last one
 * @param speaker the name of the voice
 * @param start its first sample
 * @param end behind its last sample, the pause that follows not counted
 * @param words where its words stand, in order
 */
public record SentenceMark(
        Sentence sentence, int from, int to, String speaker, long start, long end, List<WordMark> words) {

    /**
     * Where a spoken word stands.
     *
     * @param writtenStart offset of its written token's first UTF-16 code unit in {@link Sentence#text()}
     * @param writtenEnd offset behind the token's last one; words said for one token share both
     * @param start its first sample
     * @param end behind its last sample
     */
    public record WordMark(int writtenStart, int writtenEnd, long start, long end) {}

    public SentenceMark {
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(speaker, "speaker");
        words = WordMarks.of(words, start);
        Objects.checkFromToIndex(from, to, sentence.text().length());
    }

    /** A whole sentence. */
    public SentenceMark(Sentence sentence, String speaker, long start, long end, List<WordMark> words) {
        this(sentence, 0, sentence.text().length(), speaker, start, end, words);
    }

    /** The written text that it stands for. */
    public String text() {
        return sentence.text().substring(from, to);
    }
}
