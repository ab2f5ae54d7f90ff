package balado.voice;

import java.io.IOException;

/** A voice that is unknown, unreachable or damaged. The message is one line for the user: what, why, remedy. */
public final class VoiceException extends IOException {

    private static final long serialVersionUID = 1L;

    public VoiceException(String message) {
        super(message);
    }

    public VoiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
