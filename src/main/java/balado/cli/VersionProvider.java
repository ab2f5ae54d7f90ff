package balado.cli;

import java.util.Optional;
import picocli.CommandLine;

/** The version of the jar that runs. */
final class VersionProvider implements CommandLine.IVersionProvider {

    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"balado " + version()};
    }
}
