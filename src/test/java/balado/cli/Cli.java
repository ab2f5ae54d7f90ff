package balado.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs command lines in process, without a network: no voice but the embedded one can be had. */
final class Cli {

    /** The time of every run. */
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Map<String, String> environment = new TreeMap<>();
    private byte[] input = new byte[0];

    /**
     * @param folder where voices would be and what engines unpack goes
     */
    Cli(Path folder) {
        environment.put("HOME", folder.toString());
        environment.put("BALADO_VOICES", folder.resolve("voices").toString());
        environment.put("BALADO_VOICES_MIRROR", folder.resolve("no-mirror").toString());
        environment.put(
                "XDG_CACHE_HOME",
                Path.of("target", "test-cache").toAbsolutePath().toString());
    }

    /** What a run left. */
    record Result(int exitCode, String out, String err) {}

    Cli with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cli withInput(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                environment,
                Optional.empty(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        int exitCode = Main.run(terminal, arguments);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
