package balado.publish.check;

import java.util.Objects;

/**
 * Where a podcast does not do as apps ask.
 *
 * @param rule what is asked
 * @param place the file, and where in it
 * @param message what is wrong and what to do, one line
 */
public record Violation(Rule rule, String place, String message) {

    public Violation {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }
}
