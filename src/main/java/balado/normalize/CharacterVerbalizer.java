package balado.normalize;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Optional;

/** The last resort: any character is said, or is known to be silent. */
final class CharacterVerbalizer implements Verbalizer {

    private final NumberSpeller speller;

    CharacterVerbalizer(NumberSpeller speller) {
        this.speller = speller;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        int point = text.view().codePointAt(at);
        int end = at + Character.charCount(point);
        return Optional.of(Reading.of(end, SemioticClass.SYMBOL, "character", name(point)));
    }

    private String name(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER -> speller.digits(Character.toString(point));
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER -> number(point);
            case Character.CURRENCY_SYMBOL -> "unité monétaire";
            case Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> isEmoji(point) ? "émoji" : "symbole";
            default -> "";
        };
    }

    private static boolean isEmoji(int point) {
        return UCharacter.hasBinaryProperty(point, UProperty.EMOJI_PRESENTATION);
    }

    /** The value of a number sign that has one: {@code ①} → {@code un} */
    private String number(int point) {
        double value = UCharacter.getUnicodeNumericValue(point);
        boolean integer = value >= 0 && value == Math.rint(value);
        return integer ? speller.cardinal(Long.toString((long) value)) : "nombre";
    }
}
