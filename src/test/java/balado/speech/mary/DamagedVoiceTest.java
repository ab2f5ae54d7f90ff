package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.speech.Sounds;
import balado.speech.SpeechException;
import balado.speech.Take;
import balado.testing.MaryVoices;
import balado.testing.Sampa;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every file of a voice cut off, with a bit turned over, and filled with noise, behind the back of the check by hashes: the voice is refused in one
 * line that names the file, or it speaks, for as long as it should. {@code BALADO_DAMAGES} says how many bits are tried in each file, three if unset.
 */
class DamagedVoiceTest {

    private static final int LONGEST = 30;

    @TempDir
    Path temp;

    @TestFactory
    List<DynamicTest> everyFile() throws IOException {
        Voice whole = MaryVoices.require("upmc-jessica-hsmm");
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : new TreeMap<>(VoiceFiles.BY_KEY).values()) {
            tests.add(DynamicTest.dynamicTest(name, () -> damage(whole, name)));
        }
        tests.add(DynamicTest.dynamicTest("features", () -> damage(whole, "features_example.pfeats")));
        return tests;
    }

    private void damage(Voice whole, String name) throws IOException {
        Path folder = temp.resolve(name);
        PathUtils.copyDirectory(whole.folder(), folder);
        Voice voice = MaryVoices.of(whole.name(), folder);
        byte[] good = Files.readAllBytes(folder.resolve(name));
        Random random = new Random(name.hashCode());
        int refused = 0;
        for (byte[] bad : damages(good, random)) {
            Files.write(folder.resolve(name), bad);
            refused += assertTimeoutPreemptively(Duration.ofSeconds(LONGEST), () -> refuses(voice, name)) ? 1 : 0;
        }
        assertTrue(refused >= 1, "noise is never taken for " + name);
    }

    private static List<byte[]> damages(byte[] good, Random random) {
        List<byte[]> damages = new ArrayList<>();
        for (int length : new int[] {0, 1, 13, good.length / 2, good.length - 1}) {
            damages.add(Arrays.copyOf(good, Math.min(length, good.length)));
        }
        byte[] noise = new byte[good.length];
        random.nextBytes(noise);
        damages.add(noise);
        int bits = Integer.parseInt(System.getenv().getOrDefault("BALADO_DAMAGES", "3"));
        for (int i = 0; i < bits; i++) {
            byte[] turned = good.clone();
            // Every other one in the head, where the sizes are.
            int at = random.nextInt(i % 2 == 0 ? Math.min(64, good.length) : good.length);
            turned[at] ^= (byte) (1 << random.nextInt(8));
            damages.add(turned);
        }
        return damages;
    }

    private static boolean refuses(Voice voice, String name) throws IOException {
        try (MaryEngine engine = MaryEngine.open(voice)) {
            Take take = engine.speak(Sampa.sentence("b o~ Z u R a t u s ."));
            assertTrue(take.sound().length() < 20 * take.sound().sampleRate(), "speaks for ever");
            for (float sample : Sounds.samples(take)) {
                assertFalse(Float.isNaN(sample) || Math.abs(sample) > 1, "no sound: " + sample);
            }
            return false;
        } catch (SpeechException e) {
            assertTrue(
                    e.getMessage().contains(name)
                            || e.getMessage().contains(voice.folder().toString()),
                    e.getMessage());
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            return true;
        }
    }
}
