package balado.cli;

import balado.produce.Production;
import balado.publish.AtomicFile;
import balado.publish.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What became of each article of a run: the short list at its end, its exit code, and the file of {@code --report}, a JSON object with a count of
 * each outcome and {@code articles}, in their order, each with {@code article}, {@code outcome}, {@code reason}, {@code episode} (the folder) and
 * {@code seconds}.
 */
final class BatchReport {

    /** What can become of an article. */
    enum Outcome {
        MADE,
        KEPT,
        FAILED,
        SKIPPED
    }

    private record Line(
            String article, Outcome outcome, Optional<String> reason, Optional<Path> episode, Duration elapsed) {}

    private final Optional<Path> file;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A report of nothing yet.
     *
     * @param file where it goes, also now, so that one that cannot be written is known before the work
     */
    BatchReport(Optional<Path> file) throws IOException {
        this.file = file;
        write();
    }

    void produced(String article, Production production, Duration elapsed) {
        Outcome outcome = production.lufs().isPresent() ? Outcome.MADE : Outcome.KEPT;
        Path folder = production.episode().folder();
        lines.add(new Line(article, outcome, Optional.empty(), Optional.of(folder), elapsed));
    }

    void failed(String article, String reason, Duration elapsed) {
        lines.add(new Line(article, Outcome.FAILED, Optional.of(reason), Optional.empty(), elapsed));
    }

    void skipped(String article) {
        lines.add(new Line(
                article, Outcome.SKIPPED, Optional.of("an earlier article failed"), Optional.empty(), Duration.ZERO));
    }

    boolean hasFailed() {
        return count(Outcome.FAILED) > 0;
    }

    /** By the contract of {@link ExitCode}. */
    int exitCode() {
        if (count(Outcome.FAILED) == 0) {
            return ExitCode.DONE;
        }
        return count(Outcome.MADE) + count(Outcome.KEPT) > 0 ? ExitCode.SOME_FAILED : ExitCode.NOTHING_PRODUCED;
    }

    /** The failures again, where more than one article was asked for: among many they have scrolled away. */
    List<String> failures() {
        List<String> list = new ArrayList<>();
        if (hasFailed() && lines.size() > 1) {
            long skipped = count(Outcome.SKIPPED);
            list.add(count(Outcome.FAILED) + " of " + lines.size() + " articles failed"
                    + (skipped > 0 ? ", " + skipped + " were not tried:" : ":"));
            lines.stream()
                    .filter(line -> line.outcome() == Outcome.FAILED)
                    .forEach(line -> list.add("  " + line.reason().orElseThrow()));
        }
        return list;
    }

    /** Brings the file up to date. */
    void write() throws IOException {
        if (file.isEmpty()) {
            return;
        }
        Path place = file.get().toAbsolutePath();
        if (!Files.isDirectory(place.getParent()) || Files.isDirectory(place)) {
            throw new UsageException(
                    "--report " + file.get() + ": cannot be written; name a file in a folder that is there");
        }
        AtomicFile.write(place, Json.bytes(json()));
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            json.put(name(outcome), count(outcome));
        }
        json.put("articles", lines.stream().map(BatchReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", line.article());
        json.put("outcome", name(line.outcome()));
        line.reason().ifPresent(reason -> json.put("reason", reason));
        line.episode().ifPresent(folder -> json.put("episode", folder.toString()));
        json.put("seconds", BigDecimal.valueOf(line.elapsed().toMillis(), 3));
        return json;
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
