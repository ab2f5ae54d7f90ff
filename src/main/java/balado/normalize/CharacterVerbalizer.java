package balado.normalize;

import java.util.Optional;

/** The last resort: any character is said, or is known to be silent. */
final class CharacterVerbalizer implements Verbalizer {

    @Override
    public Optional<Reading> read(Text text, int at) {
        int point = text.view().codePointAt(at);
        int end = at + Character.charCount(point);
        return Optional.of(Reading.of(end, SemioticClass.SYMBOL, "character", name(point)));
    }

    private static String name(int point) {
        return switch (Character.getType(point)) {
            case Character.CURRENCY_SYMBOL -> "unité monétaire";
            case Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> "symbole";
            default -> "";
        };
    }
}
