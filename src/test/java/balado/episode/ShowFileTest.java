package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowFileTest {

    @TempDir
    Path folder;

    @Test
    void everyKeyIsRead() throws IOException {
        Files.writeString(folder.resolve("c.png"), "");
        Show show = read("""
                title: Ma revue
                author: Camille Martin
                description: Les articles du jour.
                language: fr-CA
                category: Tech News
                link: https://podcast.example.org
                base-url: https://podcast.example.org/flux/
                email: camille@example.org
                cover: c.png
                copyright: © 2026
                """);
        assertEquals("Ma revue", show.title());
        assertEquals("Camille Martin", show.author());
        assertEquals("fr-CA", show.language());
        assertEquals("Tech News", show.category());
        assertEquals(Optional.of("https://podcast.example.org/flux"), show.baseUrl());
        assertEquals(Optional.of(folder.resolve("c.png").toString()), show.cover());
    }

    @Test
    void nothingIsNeeded() throws IOException {
        assertEquals(ShowFile.defaults(), read(""));
        assertEquals("fr", read("title: X").language());
        assertEquals("X", read("title: X").author());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category: Nouvelles|category",
                "language: français|language",
                "email: nobody|email",
                "link: example.org|link",
                "base-url: ftp://example.org|base-url",
                "titel: X|titel",
                "title: [a, b]|title",
                "cover: absent.png|absent.png",
            })
    void aWrongSettingIsSaidWithFileAndKey(String text, String named) {
        ShowException fault = assertThrows(ShowException.class, () -> read(text));
        assertTrue(fault.getMessage().contains("balado.yml"), fault.getMessage());
        assertTrue(fault.getMessage().contains(named), fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
    }

    @Test
    void aTooLongDescriptionIsRefused() {
        assertThrows(ShowException.class, () -> read("description: " + "é".repeat(2001)));
    }

    @Test
    void subcategoriesKnowTheirCategory() {
        assertEquals(Optional.of("News"), Categories.load().parent("Tech News"));
        assertEquals(Optional.empty(), Categories.load().parent("News"));
    }

    private Show read(String text) throws IOException {
        return ShowFile.read(Files.writeString(folder.resolve("balado.yml"), text));
    }
}
