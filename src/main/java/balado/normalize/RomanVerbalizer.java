package balado.normalize;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** Roman numerals. {@code XXIe siècle} → {@code vingt et unième siècle}; {@code Louis XIV} → {@code Louis quatorze} */
final class RomanVerbalizer implements Verbalizer {

    private static final Shape SHAPE = new Shape(
            "(?<numeral>[IVXLCDM]{1,15})(?<suffix>(?:ers?|re|ère|i?[èe]mes?|es?|è|ᵉʳ|ʳᵉ|ᵉ|nde?)(?!\\p{L}))?(?![\\p{L}\\p{N}&'’])");

    /** {@code XIXe s.}; the stop stays where it ends the sentence too. */
    private static final Shape CENTURY = new Shape("( s(?:\\.(?= [^\\p{Lu}]|[,;)])|(?=\\.)))");

    private final NumberSpeller speller;
    private final Set<String> rulers = Table.load("rulers").keys();
    private final Set<String> numbered = Table.load("numbered").keys();
    private final Set<String> guarded = Table.load("not-roman").keys();

    RomanVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return "IVXLCDM".indexOf(first) >= 0;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if ("IVXLCDM".indexOf(text.at(at)) < 0 || !text.startsWord(at)) {
            return Optional.empty();
        }
        return SHAPE.at(text, at).flatMap(match -> {
            String letters = match.group(1);
            return RomanNumeral.value(letters)
                    .flatMap(value -> match.group(2) == null
                            ? cardinal(text, at, match, value)
                            : ordinal(text, match, letters, value));
        });
    }

    private Optional<Reading> ordinal(Text text, MatchResult match, String letters, int value) {
        String suffix = match.group(2);
        String words = text.spans().isRaised(match.end(1)) ? "M" : "LCDM"; // me is maître even when it is raised
        boolean word = letters.length() == 1 && words.contains(letters);
        boolean first = suffix.startsWith("er") || suffix.equals("re") || suffix.equals("ère");
        if (word || (first && value != 1)) {
            return Optional.empty();
        }
        boolean feminine = suffix.startsWith("r") || suffix.startsWith("ʳ") || suffix.equals("ère");
        String spoken = speller.ordinal(
                Integer.toString(value), feminine ? Gender.FEMININE : Gender.MASCULINE, suffix.endsWith("s"));
        return Optional.of(CENTURY.at(text, match.end())
                .map(century -> Reading.of(century.end(1), SemioticClass.ROMAN, "roman century", spoken + " siècle"))
                .orElseGet(() -> Reading.of(match.end(), SemioticClass.ROMAN, "roman ordinal", spoken)));
    }

    private Optional<Reading> cardinal(Text text, int at, MatchResult match, int value) {
        String letters = match.group(1);
        if (letters.length() == 1 && "LCDM".contains(letters)) {
            return Optional.empty();
        }
        String before = text.wordBefore(at);
        boolean ruler = rulers.contains(lastPart(before)) && text.at(at - 1) == ' ';
        boolean counted = numbered.contains(singular(before.toLowerCase(Locale.ROOT)));
        if (!ruler && !counted && !isSafe(text, at, match.end(), letters)) {
            return Optional.empty();
        }
        String rule = ruler ? "ruler" : counted ? "numbered" : "roman";
        return Optional.of(Reading.of(match.end(), SemioticClass.ROMAN, rule, speller.rank(Integer.toString(value))));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** {@code Jean-Paul} reigns as {@code Paul}, {@code d'Élisabeth} as {@code Élisabeth}. */
    private static String lastPart(String word) {
        return word.substring(Math.max(word.lastIndexOf('-'), word.lastIndexOf('\'')) + 1);
    }

    /** Without a word that calls for a number: only what is hardly ever a word or an acronym. */
    private boolean isSafe(Text text, int at, int end, String letters) {
        boolean dotted = text.at(at - 1) == '.' || (text.at(end) == '.' && Character.isLetter(text.at(end + 1)));
        boolean touched = dotted || text.at(at - 1) == '-' || text.at(end) == '-';
        boolean bracketed = text.at(at - 1) == '(' && text.at(end) == ')' && letters.length() <= 2;
        boolean small = letters.length() >= 2 && letters.chars().allMatch(letter -> "IVX".indexOf(letter) >= 0);
        return !touched && !bracketed && !guarded.contains(letters) && (small || letters.length() >= 4);
    }
}
