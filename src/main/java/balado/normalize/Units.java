package balado.normalize;

import java.util.Optional;

/** The units of measurement by their symbols (BIPM, The International System of Units, 9th edition; everyday units beside it). */
final class Units {

    /** A unit. */
    record Unit(String singular, String plural, Gender gender, String alone) {

        static Unit of(Table.Row row) {
            return new Unit(
                    row.get(1),
                    row.get(2),
                    row.get(3).equals("f") ? Gender.FEMININE : Gender.MASCULINE,
                    switch (row.get(4)) {
                        case "singular" -> row.get(1);
                        case "plural" -> row.get(2);
                        default -> "";
                    });
        }
    }

    /** What stands behind a slash, or several. */
    record Rate(int end, String spoken) {}

    private final Keys<Unit> units = new Keys<>(Table.load("units").index(Unit::of));
    private final Keys<String> divisors = new Keys<>(Table.load("divisors").index(row -> row.get(1)));

    /** Whether a unit's symbol begins with this code unit. */
    boolean mayBegin(char first) {
        return units.mayBegin(first);
    }

    Optional<Keys.Found<Unit>> at(Text text, int at) {
        return units.at(text, at).filter(found -> isWhole(text, found));
    }

    /** A symbol is not followed by what makes it the beginning of something else: {@code l'}, {@code t-on}. */
    private static boolean isWhole(Text text, Keys.Found<Unit> found) {
        char next = text.at(found.end());
        return next != '\'' && !(next == '-' && Character.isLetter(text.at(found.end() + 1)));
    }

    /** What is said for the slashes behind a unit or a currency: {@code /kg/h} → {@code par kilogramme et par heure}. */
    Optional<Rate> rate(Text text, int at) {
        StringBuilder spoken = new StringBuilder();
        int end = at;
        Optional<Rate> divisor = divisor(text, at);
        while (divisor.isPresent()) {
            spoken.append(spoken.length() == 0 ? " par " : " et par ")
                    .append(divisor.get().spoken());
            end = divisor.get().end();
            divisor = divisor(text, end);
        }
        return end == at ? Optional.empty() : Optional.of(new Rate(end, spoken.toString()));
    }

    private Optional<Rate> divisor(Text text, int slash) {
        if (text.at(slash) != '/') {
            return Optional.empty();
        }
        int at = text.skipSpaces(slash + 1);
        return divisors.at(text, at)
                .map(found -> new Rate(found.end(), found.value()))
                .or(() -> at(text, at)
                        .map(found -> new Rate(found.end(), found.value().singular())));
    }
}
