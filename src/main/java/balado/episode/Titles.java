package balado.episode;

import java.nio.charset.StandardCharsets;

/** Titles as players take them. */
final class Titles {

    /** What chapter lists of players hold. */
    private static final int MOST_BYTES = 127;

    private static final String CUT = "…";

    private Titles() {}

    /** The title, cut between words when it has more than 127 bytes of UTF-8. */
    static String chapter(String title) {
        if (bytes(title) <= MOST_BYTES) {
            return title;
        }
        String shorter = title;
        while (bytes(shorter + CUT) > MOST_BYTES) {
            int space = shorter.lastIndexOf(' ');
            int last = shorter.offsetByCodePoints(shorter.length(), -1);
            shorter = shorter.substring(0, space > 0 ? space : last);
        }
        return shorter + CUT;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
