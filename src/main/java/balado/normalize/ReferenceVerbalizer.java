package balado.normalize;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** References. {@code n° 12} → {@code numéro douze}; {@code p. 12} → {@code page douze}; {@code L. 121-3} → {@code L cent vingt et un tiret trois} */
final class ReferenceVerbalizer implements Verbalizer {

    /** An article of a code: L, R, D or A, a number, further numbers behind hyphens. */
    private static final Shape ARTICLE = new Shape("([LRDA])(?:\\. ?|\\*)(\\d{1,4}(?:-\\d{1,3}){0,4})(?!\\d)");

    private static final Shape NUMBERED =
            new Shape("(?<=(?:article|articles|art\\.) )(\\d{1,4}(?:-\\d{1,3}){1,3})(?!\\d)");
    private static final Shape CODE = new Shape(" ?(\\d{1,4}(?:-\\d{1,4}){1,3})(?!\\d)");
    private static final Pattern HYPHEN = Pattern.compile("-");

    private final NumberSpeller speller;
    private final Keys<String> nouns = new Keys<>(Table.load("references").index(row -> row.get(1)));
    private static final Shape NUMBER = new Shape(" ?(\\d{1,4})(?![.,]\\d|\\d)");
    private static final Shape FOLLOWED = new Shape(" ?(?=[\\dA-Z])");

    ReferenceVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first) || Character.isUpperCase(first) || nouns.mayBegin(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!text.startsWord(at)) {
            return Optional.empty();
        }
        if (text.isDigit(at)) {
            return numbered(text, at);
        }
        Optional<MatchResult> article = Character.isUpperCase(text.at(at)) ? ARTICLE.at(text, at) : Optional.empty();
        return article.map(this::article).or(() -> noun(text, at));
    }

    private Reading article(MatchResult match) {
        return Reading.of(
                match.end(),
                SemioticClass.REFERENCE,
                "article of law",
                Stream.concat(Reading.letters(match.group(1)).stream(), Reading.words(tirets(match.group(2))).stream())
                        .toList());
    }

    /** {@code article 121-3} → {@code article cent vingt et un tiret trois} */
    private Optional<Reading> numbered(Text text, int at) {
        return NUMBERED.at(text, at)
                .map(match ->
                        Reading.of(match.end(), SemioticClass.REFERENCE, "numbered article", tirets(match.group(1))));
    }

    private String tirets(String numbers) {
        return Stream.of(HYPHEN.split(numbers, 0)).map(speller::group).collect(Collectors.joining(" tiret "));
    }

    /** The noun before a number; the number is a rank, without agreement. Hyphens are said behind {@code numéro}, not behind pages. */
    private Optional<Reading> noun(Text text, int at) {
        return nouns.at(text, at)
                .filter(found -> FOLLOWED.at(text, found.end()).isPresent())
                .map(found -> numberBehind(text, found)
                        .orElseGet(() ->
                                Reading.of(found.end(), SemioticClass.REFERENCE, "reference noun", found.value())));
    }

    private Optional<Reading> numberBehind(Text text, Keys.Found<String> noun) {
        if (noun.value().startsWith("numéro")) {
            Optional<Reading> code = CODE.at(text, noun.end())
                    .map(match -> Reading.of(
                            match.end(),
                            SemioticClass.REFERENCE,
                            "reference code",
                            noun.value() + " " + tirets(match.group(1))));
            if (code.isPresent()) {
                return code;
            }
        }
        return NUMBER.at(text, noun.end())
                .filter(number -> text.endsWord(number.end()) && text.at(number.end()) != '-')
                .map(number -> Reading.of(
                        number.end(),
                        SemioticClass.REFERENCE,
                        "reference",
                        noun.value() + " " + rank(number.group(1))));
    }

    private String rank(String digits) {
        return digits.charAt(0) == '0' ? speller.group(digits) : speller.rank(digits);
    }
}
