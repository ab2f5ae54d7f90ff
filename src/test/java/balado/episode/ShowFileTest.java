package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowFileTest {

    @TempDir
    Path folder;

    @Test
    void everyKeyIsOptional() throws IOException {
        Show show = read("");
        assertEquals(ShowFile.defaults(), show);
        assertEquals("Balado", show.title());
        assertEquals("Balado", show.author());
        assertEquals("fr", show.language());
        assertEquals("News", show.category());
        assertEquals(Optional.empty(), show.baseUrl());
    }

    @Test
    void allThatIsSaidCounts() throws IOException {
        Show show = read("""
                title: La Revue
                author: Radio Saint-Aubin
                description: "Chaque matin : l'essentiel"
                language: fr-CA
                category: Society & Culture
                link: https://example.org/
                email: redaction@example.org
                cover: images/une.png
                copyright: 2026 Radio Saint-Aubin
                licence: CC-BY-4.0
                keep: 50
                base-url: https://example.org/revue//
                """);
        assertEquals(
                new Show(
                        "La Revue",
                        "Radio Saint-Aubin",
                        "Chaque matin : l'essentiel",
                        "fr-CA",
                        "Society & Culture",
                        Optional.of("https://example.org/"),
                        Optional.of("redaction@example.org"),
                        Optional.of(folder.resolve("images/une.png").toString()),
                        Optional.of("2026 Radio Saint-Aubin"),
                        Optional.of("CC-BY-4.0"),
                        Optional.of(50),
                        Optional.of("https://example.org/revue")),
                show);
    }

    @Test
    void theTitleStandsInForTheAuthor() throws IOException {
        assertEquals("La Revue", read("title: La Revue").author());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "show-faults.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void aFaultIsOneLineWithFileAndKey(String yaml, String key, String part) {
        String message = assertThrows(IOException.class, () -> read(yaml), yaml).getMessage();
        assertTrue(message.startsWith(folder.resolve("balado.yml") + ", " + key + ": "), message);
        assertTrue(message.contains(part), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void aDescriptionOf4000BytesIsTheLongest() throws IOException {
        assertEquals(
                2000, read("description: " + "é".repeat(2000)).description().length());
        assertThrows(EpisodeException.class, () -> read("description: " + "é".repeat(2000) + "e"));
    }

    @Test
    void aMissingFileIsSaid() {
        Path missing = folder.resolve("absent.yml");
        String message = assertThrows(IOException.class, () -> ShowFile.read(missing, Limits.DEFAULT))
                .getMessage();
        assertEquals(missing + ": no such file; check its name", message);
    }

    @Test
    void aFileThatIsNoTextIsSaid() throws IOException {
        Path file = Files.write(folder.resolve("balado.yml"), new byte[] {'t', (byte) 0xE9, 't'});
        assertTrue(assertThrows(IOException.class, () -> ShowFile.read(file, Limits.DEFAULT))
                .getMessage()
                .contains("not UTF-8"));
        assertThrows(IOException.class, () -> ShowFile.read(folder, Limits.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({"News, ''", "Daily News, News", "Non-Profit, Business", "TV & Film, ''"})
    void applesCategories(String name, String parent) {
        assertEquals(
                Optional.of(parent).filter(text -> !text.isEmpty()),
                Category.named(name).orElseThrow().parent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "Actualités", "", "News "})
    void noOtherCategories(String name) {
        assertFalse(Category.named(name).isPresent());
    }

    /** Apple lists 19 categories and 91 subcategories, and every parent is one of the former. */
    @Test
    void applesListIsComplete() {
        var rows = Table.rows("categories.tsv");
        var tops = rows.stream()
                .filter(row -> row.get(1).isEmpty())
                .map(row -> row.get(0))
                .toList();
        assertEquals(19, tops.size());
        assertEquals(19 + 91, rows.size());
        assertTrue(rows.stream().allMatch(row -> row.get(1).isEmpty() || tops.contains(row.get(1))));
    }

    private Show read(String yaml) throws IOException {
        Path file = folder.resolve("balado.yml");
        Files.write(file, yaml.getBytes(StandardCharsets.UTF_8));
        return ShowFile.read(file, Limits.DEFAULT);
    }
}
