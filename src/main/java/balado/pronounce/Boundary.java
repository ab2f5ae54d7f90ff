package balado.pronounce;

import java.util.Objects;

/**
 * What follows a word in the phrasing of its sentence.
 *
 * @param strength how strong the break is
 * @param tone where the melody goes before it
 */
public record Boundary(Strength strength, Tone tone) {

    /** How strong a break is, weakest first. All but {@link #NONE} and {@link #GROUP} are heard as a pause. */
    public enum Strength {
        /** The next word follows without a break. */
        NONE,
        /** The end of a rhythmic group: an accent, no pause. */
        GROUP,
        /** A comma's pause. */
        MINOR,
        /** The pause of a semicolon, a colon, a dash, a bracket. */
        MAJOR,
        /** The end of the sentence; the pause behind it is added when takes are joined. */
        SENTENCE
    }

    /** Where the melody goes. */
    public enum Tone {
        LEVEL,
        CONTINUATION,
        FALL,
        QUESTION,
        EXCLAMATION
    }

    public static final Boundary NONE = new Boundary(Strength.NONE, Tone.LEVEL);

    public Boundary {
        Objects.requireNonNull(strength, "strength");
        Objects.requireNonNull(tone, "tone");
    }

    /** Whether silence is heard inside the sentence. */
    public boolean pauses() {
        return strength == Strength.MINOR || strength == Strength.MAJOR;
    }
}
