package balado.publish;

import java.io.IOException;

/** An output folder that cannot be used. The message is one line for the user: place, fault, remedy. */
public final class PublishException extends IOException {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }

    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }
}
