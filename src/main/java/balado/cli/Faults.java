package balado.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Says what went wrong: one line for what a user can mend, a stack trace for a fault of ours. */
final class Faults implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private static final String FULL = "No space left on device";
    private static final String READ_ONLY = "Read-only file system";

    private final Terminal terminal;

    Faults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException fault, String[] args) {
        terminal.say(oneLine(fault.getMessage()) + "; see "
                + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine commandLine, CommandLine.ParseResult result) {
        if (fault instanceof UsageException usage) {
            terminal.say(message(usage));
            return ExitCode.WRONG_USAGE;
        }
        if (fault instanceof IOException io) {
            terminal.say(message(io));
        } else if (fault instanceof UncheckedIOException unchecked) {
            terminal.say(message(unchecked.getCause()));
        } else {
            boolean wrapped = fault instanceof CommandLine.ExecutionException && fault.getCause() != null;
            terminal.fault(wrapped ? fault.getCause() : fault);
            return ExitCode.PROGRAM_FAILED;
        }
        return ExitCode.NOTHING_PRODUCED;
    }

    /** One line that says what an exception means, and what to do where the system knows only what went wrong. */
    static String message(IOException fault) {
        String text = text(fault);
        if (text.contains(FULL)) {
            boolean advises = text.toLowerCase(Locale.ROOT).contains("free some space");
            return text.replace(FULL, "the disk is full") + (advises ? "" : "; free some space");
        }
        return text.endsWith(READ_ONLY) ? text.replace(READ_ONLY, "read-only; name another place") : text;
    }

    /** Exceptions of the JDK's file system have only a path for a message. */
    private static String text(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied; change its mode or owner";
        }
        if (fault instanceof FileSystemException files && files.getReason() != null) {
            return files.getFile() + ": " + oneLine(files.getReason());
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : oneLine(fault.getMessage());
    }

    /** Where a fault came from, a line each, set in; its message may quote anything and looks like no line of ours. */
    static List<String> trace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return trace.toString()
                .lines()
                .map(line -> "  " + Terminal.visible(line))
                .toList();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
