package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** From the page to what is heard; what is shown is as it was written. */
    @Test
    void whatThePageSaysOfItsWordsIsHeard() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, """
                <html lang="fr"><head><title>Le port</title></head><body><article><h1>Le port</h1>
                <p>Selon l'<abbr title="arrêté">arr.</abbr> du maire, le <i lang="en">Guardian</i> est ici depuis le C<sup>e</sup> jour.</p>
                </article></body></html>
                """);
        Cli cli = new Cli(folder);
        String article = cli.run("article", page.toString()).out();
        assertTrue(article.contains("<abbr title=\"arrêté\">arr.</abbr>"), article);
        assertEquals(
                "Le port\nSelon l'arr. du maire, le Guardian est ici depuis le Ce jour.\n",
                cli.run("sentences", page.toString()).out());
        String spoken = "le port\nselon l'arrêté du maire le Guardian est ici depuis le centième jour\n";
        assertEquals(spoken, cli.run("text", page.toString()).out());
        assertEquals(spoken, cli.withInput(article).run("text", "-").out());
        assertEquals(
                "lə pɔʁ\nsəlɔ̃ laʁɛte dy mɛʁ lə ɡaʁdjan ɛ tisi dəpɥi lə sɑ̃tjɛm ʒuʁ\n",
                cli.run("phonemes", page.toString()).out());
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
    void explainSaysWhatDecidedTheSound() throws IOException {
        Path show = show("", "Smith\t/smis/\n");
        Cli.Result result = new Cli(folder)
                .withInput("Les as de Brest, Smith est ami avec un tracteur.\n")
                .run("phonemes", "--lines", "--explain", "--show", show.toString(), "-");
        List<String> words = List.of(result.out().strip().split("; "));
        for (String word : List.of(
                "les [le] lexicon",
                "as [zas] homograph as-noun, liaison",
                "Brest [bʁɛst] names",
                "Smith [smis] user lexicon",
                "est [ɛ] lexicon",
                "tracteur [tʁaktœʁ] rules")) {
            assertTrue(words.contains(word), () -> word + " in " + words);
        }
    }

    @Test
    void explainSaysWhatDecidedTheWords() throws IOException {
        Path show = show("abreviations:\n  CHU: centre hospitalier\n", "");
        Cli.Result result = new Cli(folder)
                .withInput("Le CHU paie 12 €.\n")
                .run("text", "--lines", "--explain", "--show", show.toString(), "-");
        assertEquals(
                "Le → le [word] word; CHU → centre hospitalier [abbreviation] user; paie → paie [word] word; "
                        + "12 € → douze euros [money] amount; . → - [punctuation] punctuation\n",
                result.out());
    }

    @Test
    void theShowSaysHowItIsRead() throws IOException {
        Cli cli = new Cli(folder).withInput("Il est à York avec 90 points.\n");
        String show = show("region: CH\nliaison: plain\n", "York\t/jɔʁk/\n").toString();
        assertEquals(
                "il est à York avec nonante points\n",
                cli.run("text", "--lines", "--show", show, "-").out());
        assertEquals(
                "il ɛ a jɔʁk avɛk nɔnɑ̃t pwɛ̃\n",
                cli.run("phonemes", "--lines", "--show", show, "-").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "phonemes", "say", "make"})
    void aWrongLexiconIsOneLineAndNothingProduced(String command) throws IOException {
        String show = show("", "York\t/jɔʁθ/\n").toString();
        Cli.Result result = new Cli(folder).run(command, SEED, "--show", show);
        assertEquals(3, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("lexique.tsv, line 1: 'θ' in 'jɔʁθ'"), result.err());
    }

    private Path show(String yaml, String lexicon) throws IOException {
        Files.writeString(folder.resolve("lexique.tsv"), lexicon);
        return Files.writeString(folder.resolve("balado.yml"), yaml);
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
