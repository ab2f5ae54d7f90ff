package balado.produce;

/** Hears how the work goes on. Calls come from one thread at a time. */
public interface ProgressListener {

    /** Something that the user should know and can act upon, one line. */
    void warning(String message);

    /** Something was found, decided or measured that only a log is interested in, one line. */
    default void noted(String message) {}

    /** Something goes on that takes a while, one line: what. */
    void started(String activity);

    /**
     * The present activity went on.
     *
     * @param done how much of it is done, in any unit
     * @param total how much there is, 0 when unknown
     */
    void advanced(long done, long total);

    /** The present activity has ended, well or not. */
    void ended();
}
