package balado.normalize;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Ordinals in figures. {@code 2e} → {@code deuxième}; {@code 1re} → {@code première} */
final class OrdinalVerbalizer implements Verbalizer {

    private static final Shape SHAPE = new Shape(
            "(\\d{1,3}(?:[ .]?\\d{3})*) ?(?:(?<first>1ers?|ers?|ᵉʳ|1ère|[èe]res?|res?|ʳᵉ)|(?<second>n?de?s?|ⁿᵈᵉ?)|(?<other>(?:[ièe]?[èeé]mes?)|es?|è(?:s|me)?|ᵉ|°(?= \\p{Ll}))|(?<primo>°))(?![\\p{L}\\p{N}'])");

    /** {@code n-ième}, {@code énième} written with a letter. */
    private static final Shape NTH = new Shape("[nN]-?(?:i?[èe]mes?|ᵉ)(?!\\p{L})");

    private final NumberSpeller speller;
    private final Nouns nouns;

    OrdinalVerbalizer(NumberSpeller speller, Nouns nouns) {
        this.speller = speller;
        this.nouns = nouns;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first) || first == 'n' || first == 'N';
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at)) {
            return Optional.empty();
        }
        if (text.isDigit(at)) {
            return SHAPE.at(text, at).flatMap(match -> ordinal(text, match));
        }
        if (text.at(at) != 'n' && text.at(at) != 'N') {
            return Optional.empty();
        }
        return NTH.at(text, at).map(match -> Reading.of(match.end(), SemioticClass.ORDINAL, "nth", "énième"));
    }

    private Optional<Reading> ordinal(Text text, MatchResult match) {
        String digits = match.group(1).replaceAll("\\D", "");
        String suffix = text.view().substring(match.end(1), match.end()).strip();
        if (suffix.startsWith("°")) {
            return Optional.empty();
        }
        boolean plural = suffix.endsWith("s");
        if (suffix.startsWith("n") || suffix.startsWith("d") || suffix.startsWith("ⁿ")) {
            return digits.equals("2") ? Optional.of(second(match.end(), suffix, plural)) : Optional.empty();
        }
        boolean masculine = suffix.startsWith("er") || suffix.startsWith("ᵉʳ");
        boolean marked = suffix.contains("r") || suffix.startsWith("ʳ");
        boolean feminine = marked ? !masculine : nouns.genderAfter(text, match.end()) == Gender.FEMININE;
        String spoken = speller.ordinal(digits, feminine ? Gender.FEMININE : Gender.MASCULINE, plural);
        return Optional.of(Reading.of(match.end(), SemioticClass.ORDINAL, "ordinal", spoken));
    }

    private static Reading second(int end, String suffix, boolean plural) {
        String spoken = (suffix.contains("e") || suffix.contains("ᵉ") ? "seconde" : "second") + (plural ? "s" : "");
        return Reading.of(end, SemioticClass.ORDINAL, "second", spoken);
    }
}
