package balado.publish;

import java.util.regex.Pattern;

/** Text that every format can carry. */
final class Plain {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private Plain() {}

    /** The text without the characters that <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a> does not allow, on one line. */
    static String text(String text) {
        String plain = lines(text);
        return isWord(plain) ? plain : WHITE_SPACE.matcher(plain).replaceAll(" ");
    }

    /** Whether it has no white space, as most of what transcripts are made of. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character <= ' ' || character == 0x85 || character == 0x2028 || character == 0x2029) {
                return false;
            }
        }
        return true;
    }

    /** The same with its line ends. */
    static String lines(String text) {
        if (isAllowed(text)) {
            return text;
        }
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(Plain::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static boolean isAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isSurrogate(character) || !isAllowed(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < 0x7F)
                || character == 0x85
                || (character >= 0xA0 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || (character >= 0x10000 && (character & 0xFFFE) != 0xFFFE);
    }
}
