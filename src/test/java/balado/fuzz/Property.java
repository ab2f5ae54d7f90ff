package balado.fuzz;

/** Something that must hold for any text. */
interface Property {

    /**
     * Puts a text to the test.
     *
     * @throws AssertionError when it does not hold, saying what is wrong
     */
    void check(String text);

    /** Says what is wrong, and with which text. */
    static void require(boolean holds, String what, String text) {
        if (!holds) {
            throw new Broken(what, text);
        }
    }

    /** A property that does not hold. */
    final class Broken extends AssertionError {

        private static final long serialVersionUID = 1L;
        private static final int SHOWN = 300;

        private final String what;

        Broken(String what, String text) {
            super(what + ": " + Escapes.escape(text.substring(0, Math.min(text.length(), SHOWN))));
            this.what = what;
        }

        /** The message without the text. */
        String what() {
            return what;
        }
    }
}
