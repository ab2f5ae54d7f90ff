package balado.voice;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceCatalogTest {

    private static final Set<String> FILE_KEYS = Set.of(
            "Ftd",
            "Ftf",
            "Ftm",
            "Fts",
            "Fmd",
            "Fmf",
            "Fmm",
            "Fms",
            "Fgvf",
            "Fgvm",
            "Fgvs",
            "Fif",
            "trickyPhonesFile",
            "FeaFile");

    private final VoiceCatalog catalog = VoiceCatalog.load();

    @ParameterizedTest
    @CsvSource({
        "upmc-pierre-hsmm,  MARY,   Pierre,    MALE,   fr,    CC-BY-SA-3.0,     15",
        "upmc-jessica-hsmm, MARY,   Jessica,   FEMALE, fr,    CC-BY-SA-3.0,     15",
        "enst-camille-hsmm, MARY,   Camille,   FEMALE, fr,    CC-BY-SA-3.0,     15",
        "enst-dennys-hsmm,  MARY,   Dennys,    MALE,   fr-CA, CC-BY-ND-3.0,     15",
        "espeak-fr,         ESPEAK, espeak-ng, MALE,   fr,    GPL-3.0-or-later, 0",
    })
    void knowsItsVoices(
            String name,
            CatalogEntry.Engine engine,
            String speaker,
            CatalogEntry.Gender gender,
            String language,
            String licence,
            int files)
            throws VoiceException {
        CatalogEntry entry = catalog.find(name);
        assertEquals(engine, entry.engine());
        assertEquals(speaker, entry.speaker());
        assertEquals(gender, entry.gender());
        assertEquals(language, entry.language());
        assertEquals(licence, entry.licence());
        assertEquals(files, entry.files().size());
        assertTrue(entry.attribution().contains("https://"), entry.attribution());
    }

    @Test
    void namesTheDefaultAndTheEmbeddedVoice() {
        assertEquals("upmc-pierre-hsmm", catalog.defaultVoice().name());
        assertEquals("espeak-fr", catalog.embeddedVoice().name());
        assertEquals(5, catalog.entries().size());
    }

    @Test
    void aSettingOfAVoiceGoesBeforeThatOfItsEngine() throws VoiceException {
        Map<String, String> pierre = catalog.find("upmc-pierre-hsmm").settings();
        Map<String, String> dennys = catalog.find("enst-dennys-hsmm").settings();
        assertEquals("0.1", pierre.get("beta"));
        assertEquals("0.4", dennys.get("beta"));
        assertEquals("16000", pierre.get("samplingRate"));
        assertEquals("16000", dennys.get("samplingRate"));
    }

    @Test
    void everyFileThatASettingNamesIsFetched() {
        for (CatalogEntry entry : catalog.entries()) {
            Set<String> files = entry.files().stream().map(VoiceFile::name).collect(Collectors.toSet());
            entry.settings().forEach((key, value) -> {
                if (FILE_KEYS.contains(key)) {
                    assertTrue(files.contains(value), entry.name() + " " + key);
                }
            });
            assertTrue(entry.embedded() || files.contains("LICENSE.md"), entry.name());
            assertTrue(entry.embedded() || entry.settings().keySet().containsAll(FILE_KEYS), entry.name());
        }
    }

    @Test
    void upstreamAddressesArePinnedToACommit() {
        for (CatalogEntry entry : catalog.entries()) {
            for (VoiceFile file : entry.files()) {
                String address = file.upstream().toString();
                assertTrue(
                        address.matches("https://[a-z.]+/marytts/voice-" + entry.name() + "/[0-9a-f]{40}/.*"), address);
                assertTrue(address.endsWith("/" + file.name()), address);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pierre            | do you mean upmc-pierre-hsmm?",
                "UPMC-Pierre-HSMM  | do you mean upmc-pierre-hsmm?",
                "upmc-piere-hsm    | do you mean upmc-pierre-hsmm?",
                "enst              | do you mean enst-camille-hsmm or enst-dennys-hsmm?",
                "zoé               | the voices are upmc-pierre-hsmm, upmc-jessica-hsmm, enst-camille-hsmm, "
                        + "enst-dennys-hsmm, espeak-fr",
            })
    void anUnknownNameGetsAHint(String name, String hint) {
        VoiceException error = assertThrows(VoiceException.class, () -> catalog.find(name));
        assertEquals("no voice is called '" + name + "'; " + hint, error.getMessage());
    }

    @Test
    void anEmptyNameGetsAHintToo() {
        assertThrows(VoiceException.class, () -> catalog.find(""));
    }

    @Test
    void refusesACatalogueWithoutDefaultOrEmbeddedVoice() {
        List<CatalogEntry> all = catalog.entries();
        assertThrows(IllegalArgumentException.class, () -> new VoiceCatalog(all, "nobody"));
        assertThrows(IllegalArgumentException.class, () -> new VoiceCatalog(all.subList(0, 2), "upmc-pierre-hsmm"));
    }

    @ParameterizedTest
    @CsvSource({"../evil", "a/b", ".hidden", "''", "a b"})
    void aFileNameThatLeavesTheFolderIsRefused(String name) {
        URI somewhere = URI.create("https://example.org/x");
        assertThrows(IllegalArgumentException.class, () -> new VoiceFile(name, 1, "0".repeat(64), somewhere));
    }

    @ParameterizedTest
    @CsvSource({"ftp://example.org/voices", "''", "'  '", "http://a b/"})
    void whatIsNoMirrorIsRefused(String mirror) {
        assertThrows(VoiceException.class, () -> VoiceSource.mirror(mirror));
        assertDoesNotThrow(() -> VoiceSource.mirror("relative/folder"));
    }
}
