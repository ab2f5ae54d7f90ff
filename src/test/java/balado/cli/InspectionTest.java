package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that show what a stage makes of an article. */
class InspectionTest {

    private static final String SEED = "seeds/immunotherapie-cancer-du-sein.txt";

    @TempDir
    Path folder;

    @Test
    void textIsWhatIsSaid() {
        Cli.Result result = new Cli(folder).withInput("Il paie 12,50 €.\n").run("text", "--lines", "-");
        assertEquals("il paie douze euros cinquante\n", result.out());
        assertEquals(0, result.exitCode());
    }

    @Test
    void phonemesAreIpaOrSampa() {
        Cli cli = new Cli(folder).withInput("Les enfants ont dix ans.\n");
        assertEquals(
                "le zɑ̃fɑ̃ ɔ̃ di zɑ̃\n", cli.run("phonemes", "--lines", "-").out());
        assertEquals(
                "le za~fa~ o~ di za~\n",
                cli.run("phonemes", "--lines", "--alphabet", "sampa", "-").out());
    }

    @Test
    void explainSaysWhatDecided() {
        Cli.Result result = new Cli(folder).withInput("Il est là.\n").run("phonemes", "--lines", "--explain", "-");
        assertTrue(result.out().contains("est ["), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentences", "text", "phonemes"})
    void linesGivesALineForEachLine(String command) {
        String input = "Bonjour. Ça va ?\n\n…\n12\nM. Dupont\r\n   \nfin";
        Cli.Result result = new Cli(folder).withInput(input).run(command, "--lines", "-");
        assertEquals(7, result.out().lines().count(), result.out());
        assertEquals("", result.out().lines().toList().get(1));
        assertEquals("", result.out().lines().toList().get(5));
    }

    @Test
    void sentencesOfTheSeedBeginWithItsTitle() {
        Cli.Result result = new Cli(folder).run("sentences", SEED);
        assertEquals(
                "Pour la première fois, une femme guérit du cancer du sein grâce à l'immunothérapie",
                result.out().lines().findFirst().orElseThrow());
    }

    @Test
    void articleIsMarkdownWithFrontMatter() {
        Cli.Result result = new Cli(folder).run("article", SEED);
        assertTrue(result.out().startsWith("---\n"), result.out());
        assertTrue(result.out().contains("source: \"ladepeche.fr\"")
                || result.out().contains("source: ladepeche.fr"));
        assertTrue(result.out().contains("\n## Pas encore une révolution, mais un espoir"), result.out());
    }

    @Test
    void aMissingFileIsOneLineAndNothingProduced() {
        Cli.Result result = new Cli(folder).run("text", "no-such-file.txt");
        assertEquals(3, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("no-such-file.txt"), result.err());
        assertEquals("", result.out());
    }
}
