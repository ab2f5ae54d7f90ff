package balado.publish;

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
        String rest = ":" + padded(seconds % 60, 2);
        return seconds < 3600 ? seconds / 60 + rest : seconds / 3600 + ":" + padded(seconds / 60 % 60, 2) + rest;
    }

    private static String of(long millis, char separator) {
        long seconds = millis / 1000;
        return padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2) + ":" + padded(seconds % 60, 2)
                + separator + padded(millis % 1000, 3);
    }

    /** With zeros in front; not by a format, which is slow, because there are thousands of them. */
    private static String padded(long number, int digits) {
        String text = Long.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
