package balado.encode;

import java.io.IOException;

/** An audio file that cannot be written. The message is one line for the user: what, why, remedy. */
public final class EncodeException extends IOException {

    private static final long serialVersionUID = 1L;

    public EncodeException(String message) {
        super(message);
    }

    public EncodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
