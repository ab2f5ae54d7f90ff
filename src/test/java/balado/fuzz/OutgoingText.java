package balado.fuzz;

import com.ibm.icu.text.Normalizer2;

/** What any text may hold that leaves a stage: no control or format character, no half of a surrogate pair; NFC. */
final class OutgoingText {

    private OutgoingText() {}

    static void requireClean(String text) {
        Property.require(text.codePoints().allMatch(OutgoingText::isVisible), "something invisible goes out", text);
        Property.require(Normalizer2.getNFCInstance().isNormalized(text), "not NFC", text);
    }

    static void requireBounded(long length, String of, int perUnit) {
        Property.require(length <= 100 + (long) perUnit * of.length(), "grew beyond bounds", length + " of " + of);
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
