package balado.episode;

import java.nio.charset.StandardCharsets;

/** Chapter titles that every form of chapter can carry. */
final class ChapterTitle {

    /** ID3 and Podlove readers cut behind it. */
    private static final int LONGEST = 127;

    private static final String CUT = "…";

    private ChapterTitle() {}

    /** A title of at most 127 bytes of UTF-8, cut behind a word, behind a character when its first word is longer. */
    static String of(String text) {
        String title = OneLine.of(text);
        if (bytes(title) <= LONGEST) {
            return title;
        }
        int end = 0;
        int edge = 0;
        while (bytes(title.substring(0, next(title, end))) + bytes(CUT) <= LONGEST) {
            end = next(title, end);
            if (title.charAt(end) == ' ') {
                edge = end;
            }
        }
        return title.substring(0, edge > 0 ? edge : end).replaceFirst("[\\s\u00A0\u202F,;:.…–—-]+$", "") + CUT;
    }

    private static int next(String text, int index) {
        return text.offsetByCodePoints(index, 1);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
