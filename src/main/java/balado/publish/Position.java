package balado.publish;

import java.util.Locale;

/** Positions in an episode as formats write them. */
final class Position {

    private Position() {}

    /** {@code 01:02:03.456}: WebVTT, Podlove Simple Chapters. */
    static String withPoint(long millis) {
        return of(millis, '.');
    }

    /** {@code 01:02:03,456}: SubRip. */
    static String withComma(long millis) {
        return of(millis, ',');
    }

    /** {@code 1:02:03}, {@code 2:03}: for people. */
    static String shown(long millis) {
        long seconds = millis / 1000;
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private static String of(long millis, char separator) {
        long seconds = millis / 1000;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                separator,
                millis % 1000);
    }
}
