package balado.normalize;

import java.util.Optional;

/** Symbols by their names. {@code &} → {@code et}; {@code ≈} → {@code environ} */
final class SymbolVerbalizer implements Verbalizer {

    private enum Condition {
        ALWAYS,
        /** Between numbers or letters of a formula, spaces allowed. */
        BETWEEN
    }

    private record Symbol(String spoken, Condition condition) {}

    private final Keys<Symbol> symbols = new Keys<>(Table.load("symbols")
            .index(row ->
                    new Symbol(row.get(1), row.get(2).isEmpty() ? Condition.ALWAYS : Condition.valueOf(row.get(2)))));

    @Override
    public Optional<Reading> read(Text text, int at) {
        return symbols.at(text, at)
                .filter(found -> found.value().condition() == Condition.ALWAYS || isBetween(text, at, found.end()))
                .map(found -> Reading.of(
                        found.end(),
                        SemioticClass.SYMBOL,
                        "symbol",
                        found.value().spoken()));
    }

    private static boolean isBetween(Text text, int at, int end) {
        char before = text.at(text.at(at - 1) == ' ' ? at - 2 : at - 1);
        char after = text.at(text.skipSpaces(end));
        return (Character.isLetterOrDigit(before) && Text.isAsciiDigit(after))
                || (Text.isAsciiDigit(before) && Character.isLetter(after));
    }
}
