package balado.speech;

import balado.article.Sentence;
import balado.pronounce.PhoneticSentence;
import java.util.List;
import java.util.Objects;

/**
 * A sentence as it was spoken. The sound begins and ends with speech: at most 30 ms of silence before the first word and behind the last;
 * the pauses inside are there, those between sentences are added when takes are joined. A sentence without words gives no samples.
 *
 * @param source the sentence as it sounds
 * @param sound the samples
 * @param words where each word with sound is heard, in order, not overlapping, inside the sound
 */
public record Take(PhoneticSentence source, Sound sound, List<WordTiming> words) {

    public Take {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sound, "sound");
        words = List.copyOf(words);
    }

    /** The sentence as it was written. */
    public Sentence sentence() {
        return source.source().source();
    }

    /** Offset of the first UTF-16 code unit of the token that a word was written as, in the {@linkplain #sentence() sentence's} text. */
    public int writtenStart(WordTiming timing) {
        return source.words().get(timing.word()).start();
    }

    /** Offset behind the last UTF-16 code unit of the token that a word was written as. */
    public int writtenEnd(WordTiming timing) {
        return source.words().get(timing.word()).end();
    }
}
