package balado.episode;

import java.util.List;
import java.util.Objects;

/**
 * A piece of transcript: a sentence as it was written and when it is heard.
 *
 * @param speaker the name of the voice
 * @param startMillis where it starts
 * @param endMillis where it ends
 * @param text the written sentence
 * @param words its written words in order, which together are the text
 */
public record Cue(String speaker, long startMillis, long endMillis, String text, List<Word> words) {

    /**
     * A written word, with the punctuation that touches it.
     *
     * @param text what was written, without white space around it
     * @param startMillis where what is said for it starts
     * @param endMillis where it ends
     */
    public record Word(String text, long startMillis, long endMillis) {}

    public Cue {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(text, "text");
        words = List.copyOf(words);
        if (startMillis < 0 || endMillis < startMillis) {
            throw new IllegalArgumentException(text + " at " + startMillis + ".." + endMillis);
        }
    }
}
