package balado.cli;

/** What the program's exit codes mean to scripts. */
final class ExitCode {

    static final int DONE = 0;

    /** Some input failed, the others were produced. */
    static final int SOME_FAILED = 1;

    static final int WRONG_USAGE = 2;

    static final int NOTHING_PRODUCED = 3;

    /** A fault of the program or a lack of memory ended it; what was produced before is whole. */
    static final int PROGRAM_FAILED = 4;

    private ExitCode() {}
}
