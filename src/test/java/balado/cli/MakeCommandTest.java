package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, with the embedded voice. */
class MakeCommandTest {

    private static final String ARTICLE = """
            Un titre d'essai

            Il est midi. Les enfants ont 12,5 % de réduction.

            Un intertitre

            La suite arrive demain, à 8 h 30.

            Source : exemple.fr
            """;

    @TempDir
    Path folder;

    private Path out;
    private Path article;

    @BeforeEach
    void writeArticle() throws IOException {
        out = folder.resolve("out");
        article = write("essai.txt", ARTICLE);
    }

    @Test
    void anArticleBecomesAnEpisodeWithEverythingBesideIt() throws IOException {
        Cli.Result result = make(article.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("made \"Un titre d'essai\": 2 chapters, "), result.out());
        assertEquals(1, result.out().lines().count());
        Path episode = onlyEpisode();
        for (String name : List.of("chapters.json", "transcript.vtt", "episode.json", "notes.html", "cover.jpg")) {
            assertTrue(Files.size(episode.resolve(name)) > 0, name);
        }
        assertTrue(Files.readString(out.resolve("feed.xml")).contains("Un titre d'essai"));
        assertFalse(leftovers(), "half-made files are left");
    }

    @Test
    void theSameAgainDoesNoWorkAndChangesNoByte() throws IOException {
        make(article.toString());
        List<String> before = contents();
        Cli.Result result = make(article.toString());
        assertEquals(0, result.exitCode());
        assertTrue(result.out().startsWith("unchanged "), result.out());
        assertEquals(before, contents());
    }

    @Test
    void changedTextReplacesTheEpisodeAndKeepsItsGuid() throws IOException {
        make(article.toString());
        String guid = guid();
        Path before = onlyEpisode();
        write("essai.txt", ARTICLE.replace("midi", "minuit"));
        assertTrue(make(article.toString()).out().startsWith("made "));
        assertEquals(guid, guid());
        assertEquals(before, onlyEpisode());
    }

    @Test
    void changedSettingsOfReadingMakeItAnewAndTheSameDoNot() throws IOException {
        String show = write("balado.yml", "region: FR\n").toString();
        assertTrue(makeWith(show).startsWith("made "));
        write("lexique.tsv", "# rien encore\n");
        assertTrue(makeWith(show).startsWith("unchanged "), "an empty lexicon changes nothing");
        write("lexique.tsv", "midi\t/midi/\n");
        assertTrue(makeWith(show).startsWith("made "), "a new lexicon");
        assertTrue(makeWith(show).startsWith("unchanged "));
        write("lexique.tsv", "# midi\nmidi\t/midi/\n");
        assertTrue(makeWith(show).startsWith("unchanged "), "a comment changes nothing");
        write("lexique.tsv", "midi\t/mi/\n");
        assertTrue(makeWith(show).startsWith("made "), "a changed lexicon");
        write("abreviations.tsv", "h\theures\n");
        assertTrue(makeWith(show).startsWith("made "), "a new abbreviation");
        write("balado.yml", "region: BE\n");
        assertTrue(makeWith(show).startsWith("made "), "another region");
        write("balado.yml", "region: BE\nliaison: plain\n");
        assertTrue(makeWith(show).startsWith("made "), "another register");
        write("balado.yml", "liaison: plain\nregion: be\n");
        assertTrue(makeWith(show).startsWith("unchanged "), "the same in another order");
    }

    private String makeWith(String show) {
        return make(article.toString(), "--show", show).out();
    }

    @Test
    void withoutANetworkTheEmbeddedVoiceSpeaksAndSaysSoInOneLine() {
        Cli.Result result = new Cli(folder).run("make", article.toString(), "-o", out.toString(), "--offline");
        assertEquals(0, result.exitCode(), result.err());
        List<String> warnings = result.err()
                .lines()
                .filter(line -> line.contains("balado voices install upmc-pierre-hsmm"))
                .toList();
        assertEquals(1, warnings.size(), result.err());
    }

    @Test
    void anArticleFromStandardInput() throws IOException {
        Cli.Result result =
                new Cli(folder).withInput(ARTICLE).run("make", "-", "-o", out.toString(), "--voice", "espeak-fr");
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(Files.isDirectory(onlyEpisode()));
    }

    @Test
    void aFolderIsAllItsTextFiles() throws IOException {
        write("deux.txt", ARTICLE.replace("essai", "second"));
        write("image.png", "no text");
        Cli.Result result = make(folder.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(2, result.out().lines().count());
    }

    @Test
    void aBundleIsOneEpisodeInEveryFormat() throws IOException {
        Path second = write("deux.txt", ARTICLE.replace("essai", "second"));
        String[] arguments = {article.toString(), second.toString(), "--bundle", "Revue du 23", "--also", "opus,m4a"};
        Cli.Result result = make(arguments);
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.out().startsWith("made \"Revue du 23\": 5 chapters, "), result.out());
        try (Stream<Path> files = Files.list(onlyEpisode())) {
            assertEquals(
                    List.of("m4a", "mp3", "opus"),
                    files.map(file -> file.toString().replaceAll(".*\\.", ""))
                            .filter(List.of("mp3", "m4a", "opus")::contains)
                            .sorted()
                            .toList());
        }
        assertTrue(make(arguments).out().startsWith("unchanged \"Revue du 23\""));
        write("deux.txt", ARTICLE.replace("essai", "second").replace("midi", "minuit"));
        assertTrue(make(arguments).out().startsWith("made "), "changed text");
        assertEquals(1, feedItems());
    }

    @Test
    void aBundleLeavesOutABadArticleAndSaysSo() throws IOException {
        Cli.Result result =
                make(article.toString(), folder.resolve("absent.txt").toString(), "--bundle", "Revue du 23");
        assertEquals(1, result.exitCode());
        assertTrue(result.out().startsWith("made \"Revue du 23\""), result.out());
        assertTrue(result.err().contains("absent.txt"), result.err());
        Cli.Result nothing = make(folder.resolve("absent.txt").toString(), "--bundle", "Revue vide");
        assertEquals(3, nothing.exitCode());
        assertEquals(1, feedItems());
    }

    @Test
    void theNoticeCanBeLeftOut() throws IOException {
        make(article.toString());
        assertTrue(Files.readString(onlyEpisode().resolve("transcript.html")).contains("voix de synthèse"));
        assertTrue(make(article.toString(), "--no-notice").out().startsWith("made "));
        assertFalse(Files.readString(onlyEpisode().resolve("transcript.html")).contains("voix de synthèse"));
    }

    @Test
    void anUnknownEngineIsWrongUsage() {
        Cli.Result result = make(article.toString(), "--engine", "festival");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("--engine festival: there are mary and mary-stock"), result.err());
    }

    @Test
    void anUnknownFormatIsWrong() {
        Cli.Result result = make(article.toString(), "--also", "flac");
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().contains("--also: 'flac' is no format; write m4a, opus or both"), result.err());
        assertEquals(2, result.exitCode());
        assertFalse(Files.exists(out));
    }

    private int feedItems() throws IOException {
        return Files.readString(out.resolve("feed.xml")).split("<item>", -1).length - 1;
    }

    @Test
    void oneBadArticleDoesNotSpoilTheOthers() throws IOException {
        Path empty = write("vide.txt", "");
        Cli.Result result = make(
                empty.toString(),
                article.toString(),
                folder.resolve("absent.txt").toString());
        assertEquals(1, result.exitCode());
        assertEquals(1, result.out().lines().count());
        assertTrue(result.err().contains("vide.txt"), result.err());
        assertTrue(result.err().contains("absent.txt"), result.err());
    }

    @Test
    void badInputIsOneLineAndLeavesNothing() throws IOException {
        Path binary = folder.resolve("binaire.txt");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, 0, 7});
        for (String bad : List.of("absent.txt", binary.toString(), "https://example.org/a")) {
            Cli.Result result = make(bad);
            assertEquals(3, result.exitCode(), bad);
            assertEquals(1, result.err().lines().count(), result.err());
            assertFalse(Files.exists(out), bad);
        }
    }

    @Test
    void aTextInAnotherLanguageIsReadWithAWarning() throws IOException {
        Path english = write(
                "english.txt",
                "A title of the day\n\nThis is the story of a man who was in the house and did not want to leave it. "
                        + "He had been there for many years, and the people of the town knew him well.\n");
        Cli.Result result = make(english.toString());
        assertEquals(0, result.exitCode(), result.err());
        assertTrue(result.err().contains("does not look French (en)"), result.err());
    }

    @Test
    void anUnknownVoiceIsWrongUsage() {
        Cli.Result result = new Cli(folder).run("make", article.toString(), "-o", out.toString(), "--voice", "nobody");
        assertEquals(2, result.exitCode());
        assertEquals(1, result.err().lines().count(), result.err());
        assertFalse(leftovers());
    }

    @Test
    void aWantedVoiceThatCannotBeReachedProducesNothing() {
        Cli.Result result = new Cli(folder)
                .run("make", article.toString(), "-o", out.toString(), "--voice", "upmc-jessica-hsmm", "--offline");
        assertEquals(3, result.exitCode());
        assertTrue(result.err().contains("balado voices install upmc-jessica-hsmm"), result.err());
    }

    @Test
    void aWrongShowFileIsOneLineThatNamesIt() throws IOException {
        Path show = write("balado.yml", "category: Nonsense\n");
        Cli.Result result = make(article.toString(), "--show", show.toString());
        assertEquals(3, result.exitCode());
        assertTrue(result.err().contains("balado.yml"), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    @Test
    void anOutputFolderThatIsAFileIsOneLine() throws IOException {
        write("out", "");
        Cli.Result result = make(article.toString());
        assertEquals(3, result.exitCode());
        assertTrue(result.err().contains("out"), result.err());
    }

    private Cli.Result make(String... arguments) {
        return new Cli(folder)
                .run(Stream.concat(
                                Stream.of("make", "-o", out.toString(), "--voice", "espeak-fr"), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path onlyEpisode() throws IOException {
        try (Stream<Path> episodes = Files.list(out.resolve("episodes"))) {
            List<Path> all = episodes.toList();
            assertEquals(1, all.size(), all.toString());
            return all.get(0);
        }
    }

    private String guid() throws IOException {
        return Files.readString(onlyEpisode().resolve("episode.json"))
                .replaceAll("(?s).*\"guid\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + Arrays.hashCode(bytes(file)) + " "
                            + file.toFile().lastModified())
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean leftovers() {
        if (!Files.exists(out)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(out)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith(".") && !name.equals(".balado.lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
