package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and that the README says the same. */
class HelpTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make",
                "watch",
                "subscribe",
                "unsubscribe",
                "subscriptions",
                "update",
                "article",
                "sentences",
                "text",
                "phonemes",
                "say",
                "voices",
                "feed",
                "remove",
                "serve",
                "limits",
                "check"
            })
    void everyCommandHasHelpWithAnExampleAndStandsInTheReadme(String command) throws IOException {
        Cli.Result result = new Cli(folder).run(command, "--help");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("Usage: balado " + command), result.out());
        assertTrue(result.out().contains("Examples:"), result.out());
        assertTrue(new Cli(folder).run("--help").out().contains("  " + command), command);
        assertTrue(Files.readString(Path.of("README.md")).contains("`balado " + command), command);
    }

    @Test
    void helpNamesTheExitCodes() {
        String help = new Cli(folder).run("--help").out();
        assertTrue(help.contains("0   done"), help);
        assertTrue(help.contains("3   nothing could be produced"), help);
    }

    @Test
    void withoutACommandThereIsHelpOnStandardErrorAndWrongUsage() {
        Cli.Result result = new Cli(folder).run();
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("--help"), result.err());
        assertEquals("", result.out());
    }

    @Test
    void versionIsOneLine() {
        Cli.Result result = new Cli(folder).run("--version");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().startsWith("balado "), result.out());
        assertEquals(1, result.out().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "nonsense", "make", "make --voice"})
    void wrongUsageIsOneLineThatNamesTheHelp(String arguments) {
        Cli.Result result = new Cli(folder).run(arguments.split(" "));
        assertEquals(2, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("--help"), result.err());
    }

    @Test
    void completionIsAShellScriptThatKnowsTheCommands() {
        Cli.Result result = new Cli(folder).run("generate-completion");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains("phonemes"), result.out());
    }
}
