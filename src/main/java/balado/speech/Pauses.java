package balado.speech;

import balado.pronounce.Boundary;

/**
 * How long a voice is silent inside a sentence, in milliseconds. What lies between sentences is added when takes are joined.
 *
 * @param minor at a {@link Boundary.Strength#MINOR} boundary, a comma
 * @param major at a {@link Boundary.Strength#MAJOR} boundary, a semicolon or a colon
 */
public record Pauses(int minor, int major) {

    /** What newsreaders leave: a comma's breath, and almost twice as much at a colon. */
    public static final Pauses NEWS = new Pauses(220, 380);

    public Pauses {
        if (minor < 0 || major < minor) {
            throw new IllegalArgumentException("pauses of " + minor + " and " + major + " ms");
        }
    }

    /** The silence at a boundary inside a sentence, in milliseconds; 0 where none is heard. */
    public int at(Boundary boundary) {
        return switch (boundary.strength()) {
            case NONE, GROUP, SENTENCE -> 0;
            case MINOR -> minor;
            case MAJOR -> major;
        };
    }
}
