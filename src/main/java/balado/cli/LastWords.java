package balado.cli;

import java.util.Locale;

/**
 * What is said when the program itself fails, in whatever thread: what a report needs, and what to do when memory was short. A thread that dies by an
 * error takes the program along, because nobody knows what waits for it; what lies in the output folder is whole at any moment.
 */
final class LastWords implements Thread.UncaughtExceptionHandler {

    private static final int MEGABYTE = 20;

    private final Terminal terminal;

    LastWords(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        try {
            terminal.fault(fault);
            terminal.out().flush();
            terminal.err().flush();
        } finally {
            if (fault instanceof Error) {
                Runtime.getRuntime().halt(ExitCode.PROGRAM_FAILED);
            }
        }
    }

    /** What happened and what to do, on one line. */
    static String of(Throwable fault) {
        if (!(fault instanceof OutOfMemoryError)) {
            return "a fault of the program, please report it with these lines:";
        }
        String what = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        return "out of memory (" + fault.getMessage() + "); " + remedy(what)
                + "; if it should have been enough, please report it with these lines:";
    }

    private static String remedy(String what) {
        if (what.contains("thread")) {
            return "end other programs, or let this user have more processes (ulimit -u)";
        }
        if (what.contains("metaspace") || what.contains("direct buffer")) {
            return "leave out of BALADO_JAVA_OPTS what limits it";
        }
        long heap = Runtime.getRuntime().maxMemory() >> MEGABYTE;
        return "Java may take " + heap + " MB, BALADO_JAVA_OPTS=-Xmx" + 2 * heap
                + "m lets the launcher give it twice as much, and smaller inputs need less";
    }
}
