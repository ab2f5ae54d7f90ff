package balado.normalize;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Latitudes and longitudes. {@code 48°51'24" N} → {@code quarante-huit degrés cinquante et une minutes vingt-quatre secondes nord} */
final class CoordinateVerbalizer implements Verbalizer {

    private static final Shape SHAPE = new Shape(
            "(\\d{1,3}(?:[.,]\\d{1,6})?) ?° ?(?:(\\d{1,2}) ?['’] ?(?:(\\d{1,2}) ?(?:[\"”″]|'') ?)?)?(?:de (?:latitude|longitude) )?([NSEWO])(?![\\p{L}'])");

    private static final Map<String, String> QUARTERS =
            Map.of("N", "nord", "S", "sud", "E", "est", "O", "ouest", "W", "ouest");

    private final NumberSpeller speller;

    CoordinateVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        return text.startsWord(at) ? SHAPE.at(text, at).map(this::reading) : Optional.empty();
    }

    private Reading reading(MatchResult match) {
        String[] degrees = match.group(1).split("[.,]", -1);
        String spoken = speller.cardinal(degrees[0])
                + (degrees.length > 1 ? " virgule " + speller.group(degrees[1]) : "")
                + (degrees[0].matches("0*[01]") ? " degré" : " degrés")
                + part(match.group(2), "minute")
                + part(match.group(3), "seconde")
                + " " + QUARTERS.get(match.group(4));
        return Reading.of(match.end(), SemioticClass.MEASURE, "coordinate", spoken);
    }

    private String part(String digits, String name) {
        if (digits == null) {
            return "";
        }
        int value = Integer.parseInt(digits);
        return " " + speller.cardinal(digits, Gender.FEMININE) + " " + name + (value > 1 ? "s" : "");
    }
}
