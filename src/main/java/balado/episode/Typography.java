package balado.episode;

import java.util.List;
import java.util.regex.Pattern;

/**
 * French typography for what a listener reads: {@code L'avis "rendu" en 2024 ... → L’avis « rendu » en 2024…} After the "Lexique des règles
 * typographiques en usage à l'Imprimerie nationale": a thin no-break space before {@code ; ! ?}, a no-break space before {@code :} and inside
 * « ». Spaces are made unbreakable, none is added but inside quotation marks. Idempotent.
 */
final class Typography {

    private record Rule(Pattern pattern, String replacement) {

        static Rule of(String pattern, String replacement) {
            return new Rule(Pattern.compile(pattern), replacement);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("(?<!\\.) ?\\.\\.\\.(?!\\.)", "…"),
            Rule.of("(?<=\\p{L})'(?=[\\p{L}\\p{N}«])", "’"),
            Rule.of("«[ \u00A0\u202F]*(?=\\S)", "«\u00A0"),
            Rule.of("(?<=\\S)[ \u00A0\u202F]*»", "\u00A0»"),
            Rule.of("(?<=\\S)[ \u00A0]+(?=[;!?])", "\u202F"),
            Rule.of("(?<=\\S) +(?=:)", "\u00A0"),
            Rule.of("(?<=\\d) +(?=[%€])", "\u00A0"),
            Rule.of("(?<=(?<![\\d.,])\\d{1,3}|[\u00A0\u202F]\\d{3}) (?=\\d{3}(?!\\d))", "\u202F"));

    private static final Pattern OPENING = Pattern.compile("\"([^\"]*)\"");

    private Typography() {}

    static String french(String text) {
        String typeset = balanced(text) ? OPENING.matcher(text).replaceAll("«$1»") : text;
        for (Rule rule : RULES) {
            typeset = rule.pattern().matcher(typeset).replaceAll(rule.replacement());
        }
        return typeset;
    }

    /** A lone straight mark may open, close or mean inches: it is left. */
    private static boolean balanced(String text) {
        return text.chars().filter(character -> character == '"').count() % 2 == 0;
    }
}
