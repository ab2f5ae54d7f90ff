package balado.publish;

/** Text inside of markup. */
final class Markup {

    private Markup() {}

    /** The text as HTML, XML or WebVTT content or attribute, without characters that XML 1.0 (section 2.2) forbids. */
    static String escape(String text) {
        return legal(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The text without characters that XML 1.0 forbids. */
    static String legal(String text) {
        return text.codePoints()
                .filter(Markup::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
