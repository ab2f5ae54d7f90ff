package balado.article.fetch;

import java.io.IOException;

/** A server that gives nothing now and may do so later. The message is one line for the user: address, fault, remedy. */
public final class UnreachableException extends IOException {

    private static final long serialVersionUID = 1L;

    public UnreachableException(String message) {
        super(message);
    }

    public UnreachableException(String message, Throwable cause) {
        super(message, cause);
    }
}
