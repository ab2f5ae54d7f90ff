package balado.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that we did not write and that reads what we did. Where it is not installed the test is reported as skipped. */
public final class ExternalTool {

    private final List<String> command;
    private final Map<String, String> environment;

    private ExternalTool(List<String> command) {
        this(command, Map.of());
    }

    private ExternalTool(List<String> command, Map<String, String> environment) {
        this.command = command;
        this.environment = environment;
    }

    /** The same with a variable of the environment. */
    public ExternalTool with(String variable, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(variable, value);
        return new ExternalTool(command, more);
    }

    /** The program of this name, or a skipped test. */
    public static ExternalTool require(String name) {
        assumeTrue(isOnPath(name), name + " is not installed");
        return new ExternalTool(List.of(name));
    }

    /** The system's Python with this module, or a skipped test. */
    public static ExternalTool requirePython(String module) {
        String python = "/usr/bin/python3";
        assumeTrue(Files.isExecutable(Path.of(python)), python + " is not installed");
        ExternalTool tool = new ExternalTool(List.of(python));
        assumeTrue(tool.run("-c", "import " + module).exitCode() == 0, module + " is not installed");
        return tool;
    }

    /** What a run left. */
    public record Result(int exitCode, String output, String errors) {}

    /** Runs it to its end, one minute at most. */
    public Result run(String... arguments) {
        try {
            Path output = Files.createTempFile("balado-tool", ".out");
            Path errors = Files.createTempFile("balado-tool", ".err");
            ProcessBuilder builder = new ProcessBuilder(Stream.concat(command.stream(), Arrays.stream(arguments))
                            .toList())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " did not end within a minute");
            }
            Result result = new Result(process.exitValue(), read(output), read(errors));
            Files.delete(output);
            Files.delete(errors);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static boolean isOnPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
