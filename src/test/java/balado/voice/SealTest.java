package balado.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of an installed voice that are not, or no longer, those that the catalogue pins. */
class SealTest {

    @TempDir
    Path temp;

    private VoiceStore store;
    private CatalogEntry voice;

    @BeforeEach
    void install() throws IOException {
        store = new VoiceStore(temp.resolve("voices"));
        voice = FakeVoices.voice(URI.create("http://localhost/"));
        FakeVoices.mirror(temp.resolve("mirror"), FakeVoices.FILES);
        installAgain();
    }

    private void installAgain() throws IOException {
        new VoiceInstaller(store, VoiceSource.mirror(temp.resolve("mirror").toString()), Timeouts.DEFAULT)
                .install(voice, InstallProgress.NONE);
    }

    private Path file(String name) {
        return store.folder(voice).resolve(name);
    }

    private void change(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
        Files.setLastModifiedTime(file(name), FileTime.fromMillis(1_000_000_000_000L));
    }

    @Test
    void aFreshVoiceIsVerifiedAtItsFirstLoad() throws IOException {
        assertFalse(Files.exists(file(".verified")), "an installation vouches for nothing");
        assertEquals(Optional.empty(), store.damage(voice));
        assertTrue(Files.exists(file(".verified")));
        assertEquals(Optional.empty(), store.damage(voice));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree.inf", "mgc.pdf", "LICENSE.md"})
    void everyFileIsLookedAt(String name) throws IOException {
        for (boolean sealed : new boolean[] {false, true}) {
            byte[] good = FakeVoices.FILES.get(name);
            if (sealed) {
                assertEquals(Optional.empty(), store.damage(voice));
            }
            byte[] turned = good.clone();
            turned[good.length / 2] ^= 1;
            change(name, turned);
            assertEquals(Optional.of(name + " is not the file that the catalogue pins"), store.damage(voice));
            byte[] noise = new byte[good.length];
            new Random(1).nextBytes(noise);
            change(name, noise);
            assertEquals(Optional.of(name + " is not the file that the catalogue pins"), store.damage(voice));
            change(name, Arrays.copyOf(good, good.length - 1));
            assertEquals(
                    Optional.of(name + " has " + (good.length - 1) + " bytes instead of " + good.length),
                    store.damage(voice));
            Files.delete(file(name));
            assertEquals(Optional.of(name + " is missing"), store.damage(voice));
            installAgain();
            assertEquals(Optional.empty(), store.damage(voice), "installing it again mends it");
        }
    }

    /** What the price of not computing all hashes each time is. */
    @Test
    void aChangeThatKeepsSizeAndTimeIsNotSeen() throws IOException {
        assertEquals(Optional.empty(), store.damage(voice));
        FileTime time = Files.getLastModifiedTime(file("tree.inf"));
        Files.writeString(file("tree.inf"), "a TREE");
        Files.setLastModifiedTime(file("tree.inf"), time);
        assertEquals(Optional.empty(), store.damage(voice));
        Files.delete(file(".verified"));
        assertTrue(store.damage(voice).isPresent());
    }

    @Test
    void aSealOfSomethingElseIsNone() throws IOException {
        for (String seal : new String[] {"", "installed", "tree.inf\t6\t"}) {
            Files.writeString(file(".verified"), seal);
            change("tree.inf", "b tree".getBytes(StandardCharsets.UTF_8));
            assertTrue(store.damage(voice).isPresent(), seal);
        }
    }

    @Test
    void whatIsNotInstalledIsNotDamaged() throws IOException {
        assertEquals(Optional.empty(), new VoiceStore(temp.resolve("none")).damage(voice));
    }
}
