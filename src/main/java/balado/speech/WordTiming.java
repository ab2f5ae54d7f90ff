package balado.speech;

/**
 * Where a word is heard.
 *
 * @param word index into {@link balado.pronounce.PhoneticSentence#words()}
 * @param start its first sample
 * @param end behind its last sample
 */
public record WordTiming(int word, int start, int end) {

    public WordTiming {
        if (word < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("word " + word + " at " + start + ".." + end);
        }
    }
}
