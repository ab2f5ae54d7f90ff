package balado.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chemical formulae, letter by letter. {@code CO2} → {@code C O deux}; {@code H₂O} → {@code H deux O} */
final class FormulaVerbalizer implements Verbalizer {

    private static final Shape SHAPE = new Shape("[A-Z][A-Za-z0-9₀-₉()]{0,14}[⁺⁻]?(?![\\p{L}\\p{N}])");

    private final NumberSpeller speller;
    private final Set<String> formulae = Table.load("formulae").keys();

    FormulaVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Character.isUpperCase(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!isCandidate(text, at) || !text.startsWord(at)) {
            return Optional.empty();
        }
        return SHAPE.at(text, at)
                .filter(match -> formulae.contains(plain(match.group())) || hasSubscript(match.group()))
                .map(match -> Reading.of(match.end(), SemioticClass.FORMULA, "formula", spell(plain(match.group()))));
    }

    /** Behind the capital a figure or a subscript or a capital within two code units, as in {@code NaCl}. */
    private static boolean isCandidate(Text text, int at) {
        for (int i = at + 1; i <= at + 2; i++) {
            char c = text.at(i);
            if (Text.isAsciiDigit(c) || isSubscript(c) || Character.isUpperCase(c) || c == '(') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSubscript(String written) {
        return written.chars().anyMatch(FormulaVerbalizer::isSubscript);
    }

    private static boolean isSubscript(int point) {
        return point >= '₀' && point <= '₉';
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        written.chars().forEach(point -> plain.append((char) (isSubscript(point) ? point - '₀' + '0' : point)));
        return plain.toString();
    }

    private List<SpokenWord> spell(String formula) {
        List<SpokenWord> words = new ArrayList<>();
        int at = 0;
        while (at < formula.length()) {
            int end = at + 1;
            while (Text.isAsciiDigit(formula.charAt(at))
                    && end < formula.length()
                    && Text.isAsciiDigit(formula.charAt(end))) {
                end++;
            }
            String part = formula.substring(at, end);
            words.addAll(
                    Text.isAsciiDigit(part.charAt(0)) ? Reading.words(speller.group(part)) : Reading.letters(part));
            at = end;
        }
        return words;
    }
}
