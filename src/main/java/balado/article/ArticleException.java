package balado.article;

import java.io.IOException;
import java.util.regex.Pattern;

/** A source that gives no article. The message is one line for the user: place, fault, remedy. */
public final class ArticleException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What a name or a line of the source may hold and no message should. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    public ArticleException(String message) {
        this(message, null);
    }

    public ArticleException(String message, Throwable cause) {
        super(INVISIBLE.matcher(message).replaceAll(""), cause);
    }
}
