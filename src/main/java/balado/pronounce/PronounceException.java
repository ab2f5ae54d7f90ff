package balado.pronounce;

import java.io.IOException;

/** A setting of pronunciation that cannot be followed. The message is one line for the user: place, fault, remedy. */
public final class PronounceException extends IOException {

    private static final long serialVersionUID = 1L;

    public PronounceException(String message) {
        super(message);
    }

    public PronounceException(String message, Throwable cause) {
        super(message, cause);
    }
}
