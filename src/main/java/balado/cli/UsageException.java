package balado.cli;

import java.io.IOException;

/** An option's value that cannot be meant. The message is one line. */
final class UsageException extends IOException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
