package balado.master;

import balado.speech.Take;
import java.util.Objects;

/**
 * What one voice reads of a sentence in one go.
 *
 * @param take how it was spoken
 * @param speaker the name of the voice
 * @param from offset of its first UTF-16 code unit in the sentence's text
 * @param to offset behind its last one
 */
public record Part(Take take, String speaker, int from, int to) {

    public Part {
        Objects.requireNonNull(take, "take");
        Objects.requireNonNull(speaker, "speaker");
        Objects.checkFromToIndex(from, to, take.sentence().text().length());
    }

    /** A whole sentence. */
    public static Part whole(Take take, String speaker) {
        return new Part(take, speaker, 0, take.sentence().text().length());
    }
}
