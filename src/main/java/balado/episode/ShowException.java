package balado.episode;

import java.io.IOException;

/** Settings of a show that cannot be used. The message is one line for the user: file, key, fault, remedy. */
public final class ShowException extends IOException {

    private static final long serialVersionUID = 1L;

    public ShowException(String message) {
        super(message);
    }

    public ShowException(String message, Throwable cause) {
        super(message, cause);
    }
}
