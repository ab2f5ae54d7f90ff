package balado.normalize;

import java.io.IOException;

/** A setting of normalisation that cannot be followed. The message is one line for the user: place, fault, remedy. */
public final class NormalizeException extends IOException {

    private static final long serialVersionUID = 1L;

    public NormalizeException(String message) {
        super(message);
    }

    public NormalizeException(String message, Throwable cause) {
        super(message, cause);
    }
}
