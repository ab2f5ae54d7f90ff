package balado.normalize;

import java.util.Optional;

/** Digits too many for a number, one by one. {@code 2026112300000000000} → {@code deux zéro deux six un un …} */
final class LongDigitsVerbalizer implements Verbalizer {

    private final NumberSpeller speller;

    LongDigitsVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public boolean mayBegin(char first) {
        return Text.isAsciiDigit(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        int end = at;
        while (text.isDigit(end)) {
            end++;
        }
        return end - at <= NumberSpeller.MAX_DIGITS
                ? Optional.empty()
                : Optional.of(Reading.of(
                        end,
                        SemioticClass.CARDINAL,
                        "digits",
                        speller.digits(text.view().substring(at, end))));
    }
}
