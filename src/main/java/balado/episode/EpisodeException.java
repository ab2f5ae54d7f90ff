package balado.episode;

import java.io.IOException;

/** Show settings or a picture that cannot be used. The message is one line for the user: place, fault, remedy. */
public final class EpisodeException extends IOException {

    private static final long serialVersionUID = 1L;

    public EpisodeException(String message) {
        super(message);
    }

    public EpisodeException(String message, Throwable cause) {
        super(message, cause);
    }
}
