package balado.article;

import java.io.IOException;

/** A source that gives no article. The message is one line for the user: place, fault, remedy. */
public final class ArticleException extends IOException {

    private static final long serialVersionUID = 1L;

    public ArticleException(String message) {
        super(message);
    }

    public ArticleException(String message, Throwable cause) {
        super(message, cause);
    }
}
