package balado.normalize;

import java.util.Optional;

/** Symbols by their names. {@code &} → {@code et}; {@code ≈} → {@code environ} */
final class SymbolVerbalizer implements Verbalizer {

    private enum Condition {
        ALWAYS,
        /** Between numbers or letters of a formula, spaces allowed. */
        BETWEEN,
        /** A digit on both sides, touching. */
        DIGITS,
        /** Before a number. */
        NUMBER,
        /** Between numbers, and an equals sign behind: a subtraction. */
        EQUATION
    }

    private record Symbol(String spoken, Condition condition) {}

    private static final Shape EQUALS = new Shape(" ?[\\d.,]{1,12} ?=");

    private final Keys<Symbol> symbols = new Keys<>(Table.load("symbols")
            .index(row ->
                    new Symbol(row.get(1), row.get(2).isEmpty() ? Condition.ALWAYS : Condition.valueOf(row.get(2)))));

    @Override
    public boolean mayBegin(char first) {
        return symbols.mayBegin(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        return symbols.at(text, at)
                .filter(found -> holds(found.value().condition(), text, at, found.end()))
                .map(found -> Reading.of(
                        found.end(),
                        SemioticClass.SYMBOL,
                        "symbol",
                        found.value().spoken()));
    }

    private static boolean holds(Condition condition, Text text, int at, int end) {
        return switch (condition) {
            case ALWAYS -> true;
            case BETWEEN -> isBetween(text, at, end);
            case DIGITS -> text.isDigit(at - 1) && text.isDigit(end);
            case NUMBER -> text.isDigit(text.skipSpaces(end));
            case EQUATION -> isBetween(text, at, end) && EQUALS.at(text, end).isPresent();
        };
    }

    private static boolean isBetween(Text text, int at, int end) {
        char before = text.at(text.at(at - 1) == ' ' ? at - 2 : at - 1);
        char after = text.at(text.skipSpaces(end));
        return (Character.isLetterOrDigit(before) && Text.isAsciiDigit(after))
                || (Text.isAsciiDigit(before) && Character.isLetter(after));
    }
}
