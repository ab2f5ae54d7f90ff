package balado.cli;

import java.util.List;

/** What a report of a fault needs to say about the run. */
final class RunDescription {

    private RunDescription() {}

    /** Version, Java and system on one line. */
    static String system() {
        return "balado " + VersionProvider.version() + ", Java " + System.getProperty("java.version") + " ("
                + System.getProperty("java.vendor") + "), " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch");
    }

    /** The command line, without secrets. */
    static String commandLine(List<String> arguments) {
        StringBuilder line = new StringBuilder("balado");
        for (String argument : arguments) {
            boolean plain =
                    !argument.isEmpty() && argument.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"');
            line.append(' ').append(plain ? argument : "\"" + argument.replace("\"", "\\\"") + "\"");
        }
        return Secrets.hidden(line.toString());
    }
}
