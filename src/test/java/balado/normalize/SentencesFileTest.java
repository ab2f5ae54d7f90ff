package balado.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The properties over a file of sentences of your own, one a line, named by {@code BALADO_SENTENCES}. */
@EnabledIfEnvironmentVariable(named = "BALADO_SENTENCES", matches = ".+")
class SentencesFileTest {

    private static final Pattern UNSAID = Pattern.compile("[\\p{N}\\p{S}]");

    private static List<String> sentences() throws IOException {
        Path file = Path.of(System.getenv("BALADO_SENTENCES"));
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Test
    void everythingIsSaid() throws IOException {
        for (String written : sentences()) {
            assertFalse(UNSAID.matcher(Spoken.text(written)).find(), written);
        }
    }

    @Test
    void whatIsSaidIsSaidTheSameAgain() throws IOException {
        for (String written : sentences()) {
            String spoken = Spoken.text(written);
            assertEquals(spoken, spoken.isEmpty() ? "" : Spoken.text(spoken), written);
        }
    }
}
