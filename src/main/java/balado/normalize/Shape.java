package balado.normalize;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written shape of a token: a regular expression that is tried at one place and sees no further than its reach. */
final class Shape {

    private final Pattern pattern;
    private final int reach;

    Shape(String regex) {
        this(regex, Text.REACH);
    }

    Shape(String regex, int reach) {
        this.pattern = Pattern.compile(regex);
        this.reach = reach;
    }

    Optional<MatchResult> at(Text text, int at) {
        Matcher matcher = pattern.matcher(text.view());
        matcher.useTransparentBounds(true).useAnchoringBounds(false).region(at, Math.min(text.length(), at + reach));
        return matcher.lookingAt() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
