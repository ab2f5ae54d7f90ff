package balado.episode;

/** Times as podcast apps find them in notes: {@code 02:05}, from an hour on {@code 1:02:05}. */
final class Timecode {

    private Timecode() {}

    /** The time, cut to whole seconds. */
    static String of(long millis) {
        long seconds = millis / 1000;
        String minutes = twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
        return seconds < 3600 ? minutes : seconds / 3600 + ":" + minutes;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
