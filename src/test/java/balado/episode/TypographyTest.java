package balado.episode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a listener reads. */
class TypographyTest {

    @ParameterizedTest
    @CsvFileSource(resources = "typography.tsv", delimiter = '\t', quoteCharacter = '\f', numLinesToSkip = 2)
    void french(String written, String typeset) {
        String expected = typeset.replace('~', '\u00A0').replace('^', '\u202F');
        assertEquals(expected, Typography.french(written));
        assertEquals(expected, Typography.french(expected), "idempotent");
    }

    @Test
    void aChapterTitleIsCutBehindAWord() {
        String title = ChapterTitle.of("Des élèves étonnés, ".repeat(20));
        assertTrue(title.getBytes(StandardCharsets.UTF_8).length <= 127, title);
        assertTrue(title.endsWith(" élèves étonnés…") || title.endsWith(" élèves…") || title.endsWith(" Des…"), title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "😀", "a", "€"})
    void aChapterTitleOfOneWordIsCutBehindACharacter(String character) {
        String title = ChapterTitle.of(character.repeat(200));
        int bytes = title.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes <= 127 && bytes > 127 - 4, bytes + " bytes");
        assertEquals(title, new String(title.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void aTitleThatFitsIsLeft() {
        assertEquals("x".repeat(127), ChapterTitle.of("x".repeat(127)));
        assertEquals("x".repeat(124) + "…", ChapterTitle.of("x".repeat(128)));
    }

    @Test
    void aLineHasNothingThatBreaksOrReordersIt() {
        assertEquals("abc d e f", OneLine.of(" \u0000a\u202Eb\uFEFFc\td\r\ne\u2028f\uFFFF\uD800 "));
        assertEquals("18\u00A0h 😀 مرحبا", OneLine.of("18\u00A0h 😀 مرحبا"));
    }
}
