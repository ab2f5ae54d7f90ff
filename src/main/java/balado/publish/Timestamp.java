package balado.publish;

import java.util.Locale;

/** Times as files write them. */
final class Timestamp {

    private Timestamp() {}

    /** {@code HH:MM:SS.mmm}, as WebVTT and Podlove chapters have it. */
    static String dotted(long millis) {
        return format(millis, '.');
    }

    /** {@code HH:MM:SS,mmm}, as SubRip has it. */
    static String withComma(long millis) {
        return format(millis, ',');
    }

    private static String format(long millis, char separator) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                separator,
                millis % 1000);
    }
}
