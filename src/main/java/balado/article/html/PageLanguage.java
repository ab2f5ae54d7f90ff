package balado.article.html;

import balado.article.LanguageGuess;
import balado.article.Metadata;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The language an article is in: what its page says, unless its words plainly say another. */
final class PageLanguage {

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*");

    private final LanguageGuess guess = new LanguageGuess();

    /** Its BCP 47 code; {@link Metadata#UNDETERMINED} when nothing says it. */
    String of(Document page, Head head, JsonLd json, String text) {
        Element root = page.selectFirst("html");
        Optional<String> declared = Stream.of(
                        json.text("inLanguage"),
                        Optional.ofNullable(root).map(each -> each.attr("lang")),
                        Optional.ofNullable(root).map(each -> each.attr("xml:lang")),
                        head.first("content-language", "dc.language", "dcterms.language", "language", "og:locale"))
                .flatMap(Optional::stream)
                .map(code -> code.strip().replace('_', '-'))
                .filter(code -> CODE.matcher(code).matches())
                .findFirst();
        Optional<String> spoken = guess.guess(text);
        if (spoken.isPresent()) {
            return declared.filter(code -> primary(code).equals(spoken.get())).orElse(spoken.get());
        }
        if (guess.isFrench(text)) {
            return declared.filter(code -> primary(code).equals("fr") && !code.equalsIgnoreCase("fr-FR"))
                    .orElse("fr");
        }
        return declared.orElse(Metadata.UNDETERMINED);
    }

    private static String primary(String code) {
        return code.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
