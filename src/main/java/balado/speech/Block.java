package balado.speech;

/** How far a loop over samples or frames goes before it hands over to the next call of the same method. */
public final class Block {

    /**
     * Samples or frames. A virtual machine that has just started compiles a method once if it is called often and its loop is short; a long loop is compiled
     * while it runs, and the method again afterwards. HotSpot decides by 600 calls against 40,000 rounds, and looks every 8,192 rounds.
     */
    public static final int LENGTH = 48;

    private Block() {}
}
