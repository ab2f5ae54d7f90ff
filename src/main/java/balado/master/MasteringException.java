package balado.master;

import java.io.IOException;

/** Takes that cannot become a recording. The message is one line for the user: what, why, remedy. */
public final class MasteringException extends IOException {

    private static final long serialVersionUID = 1L;

    public MasteringException(String message) {
        super(message);
    }

    public MasteringException(String message, Throwable cause) {
        super(message, cause);
    }
}
