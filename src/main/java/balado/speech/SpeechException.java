package balado.speech;

import java.io.IOException;

/** An engine that cannot speak. The message is one line for the user: what, why, remedy. */
public final class SpeechException extends IOException {

    private static final long serialVersionUID = 1L;

    public SpeechException(String message) {
        super(message);
    }

    public SpeechException(String message, Throwable cause) {
        super(message, cause);
    }
}
