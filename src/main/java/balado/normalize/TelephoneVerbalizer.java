package balado.normalize;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Telephone numbers of France. {@code 06 12 34 56 78} → {@code zéro six douze trente-quatre cinquante-six soixante-dix-huit} */
final class TelephoneVerbalizer implements Verbalizer {

    private static final Shape PAIRS = new Shape("0[1-9](?:([ .-]?)\\d{2})(?:\\1\\d{2}){3}(?![\\d])");
    private static final Shape INTERNATIONAL =
            new Shape("(?:\\+|00 ?)(\\d{2,3}) ?(?:\\(0\\) ?)?(\\d)((?:[ .-]?\\d{2}){4})(?!\\d)");
    private static final Shape FREE = new Shape("(08\\d{2}|0 8\\d{2}) (\\d{3}) (\\d{3})(?!\\d)");
    /** Four-digit numbers are said in pairs behind the words that announce them. */
    private static final Shape SHORT =
            new Shape("(3[0269]) ?(\\d{2})(?![ .,]?\\d| \\p{L}*(?:euros|habitants|personnes))");

    private static final Set<String> ANNOUNCING =
            Set.of("au", "le", "du", "composer", "composez", "appeler", "appelez", "numéro");

    private final NumberSpeller speller;

    TelephoneVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first) || first == '+';
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at) || (!text.isDigit(at) && text.at(at) != '+')) {
            return Optional.empty();
        }
        return PAIRS.at(text, at)
                .map(match -> reading(match.end(), "pairs", pairs(digits(match.group()))))
                .or(() -> INTERNATIONAL.at(text, at).map(this::international))
                .or(() -> FREE.at(text, at).map(this::free))
                .or(() -> shortNumber(text, at));
    }

    private Reading international(MatchResult match) {
        return reading(
                match.end(),
                "international",
                "plus " + speller.cardinal(match.group(1)) + " " + speller.digits(match.group(2)) + " "
                        + pairs(digits(match.group(3))));
    }

    private Reading free(MatchResult match) {
        String spoken = Stream.of(digits(match.group(1)).substring(1), match.group(2), match.group(3))
                .map(group -> group.charAt(0) == '0' ? speller.group(group) : speller.rank(group))
                .collect(Collectors.joining(" "));
        return reading(match.end(), "free", "zéro " + spoken);
    }

    private Optional<Reading> shortNumber(Text text, int at) {
        String before = text.wordBefore(at).toLowerCase(Locale.ROOT);
        boolean announced = ANNOUNCING.contains(before);
        if (!announced || text.at(at) != '3') {
            return Optional.empty();
        }
        return SHORT.at(text, at).map(match -> reading(match.end(), "short", pairs(match.group(1) + match.group(2))));
    }

    private static Reading reading(int end, String rule, String spoken) {
        return Reading.of(end, SemioticClass.TELEPHONE, rule, spoken);
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "");
    }

    private String pairs(String digits) {
        return Stream.iterate(0, i -> i < digits.length(), i -> i + 2)
                .map(i -> speller.group(digits.substring(i, i + 2)))
                .collect(Collectors.joining(" "));
    }
}
