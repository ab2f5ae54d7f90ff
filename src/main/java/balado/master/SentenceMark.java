package balado.master;

import balado.article.Sentence;
import java.util.List;
import java.util.Objects;

/**
 * Where a sentence stands in a recording.
 *
 * @param sentence the sentence as it was written
 * @param start its first sample
 * @param end behind its last sample, the pause that follows not counted
 * @param words where its words stand, in order
 */
public record SentenceMark(Sentence sentence, long start, long end, List<WordMark> words) {

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
        words = List.copyOf(words);
    }
}
