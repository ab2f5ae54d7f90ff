package balado.cli;

/** Numbers with their nouns. */
final class Counted {

    private Counted() {}

    /** {@code 1 feed}, {@code 2 feeds} */
    static String of(long count, String noun) {
        return of(count, noun, noun + "s");
    }

    /** The same for a noun with a plural of its own. */
    static String of(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
