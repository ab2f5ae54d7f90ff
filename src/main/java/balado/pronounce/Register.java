package balado.pronounce;

import java.util.Arrays;
import java.util.Optional;

/** How much is linked: the register of speech decides over the liaisons that are optional (Delattre, 1966). */
public enum Register {
    /** As a newsreader speaks: required liaisons, and the optional ones behind forms of être, avoir and the like. */
    BROADCAST,
    /** As people talk: required liaisons only. */
    PLAIN;

    /** The register of this name, in any case. */
    public static Optional<Register> named(String name) {
        return Arrays.stream(values())
                .filter(register -> register.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Whether a liaison is made that is required or optional, as the tables say; where they do not say, it is required. */
    boolean makes(String liaison) {
        return this == BROADCAST || !liaison.equals("optional");
    }
}
