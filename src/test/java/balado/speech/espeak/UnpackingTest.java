package balado.speech.espeak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.speech.SpeechException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnpackingTest {

    @TempDir
    private Path cache;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, libespeak-ng.so.1",
        "Linux, aarch64, libespeak-ng.so.1",
        "Linux, arm, libespeak-ng.so.1",
        "Mac OS X, x86_64, libespeak-ng.1.dylib",
        "Mac OS X, aarch64, libespeak-ng.1.dylib",
        "Windows 11, amd64, espeak-ng.dll",
    })
    void eachPlatformGetsItsLibraryAndTheFrenchData(String system, String machine, String library) throws IOException {
        Unpacking unpacking = Unpacking.of(cache, system, machine);
        unpacking.unpack();
        assertEquals(unpacking.home().resolve(library), unpacking.library());
        assertTrue(Files.size(unpacking.library()) > 100_000);
        assertTrue(Files.size(unpacking.home().resolve("phondata")) > 100_000);
        assertTrue(Files.size(unpacking.home().resolve("lang/roa/fr")) > 10);
    }

    @ParameterizedTest
    @CsvSource({"Linux, riscv64", "SunOS, sparcv9", "Windows 11, aarch64"})
    void anotherPlatformIsReportedWithTheRemedy(String system, String machine) {
        SpeechException error = assertThrows(SpeechException.class, () -> Unpacking.of(cache, system, machine));
        assertTrue(error.getMessage().contains(machine) && error.getMessage().contains("balado voices install"));
    }

    @Test
    void whatIsThereIsNotWrittenAgain() throws IOException {
        Unpacking unpacking = Unpacking.of(cache, "Linux", "amd64");
        unpacking.unpack();
        Object before = Files.readAttributes(unpacking.library(), "*").get("fileKey");
        unpacking.unpack();
        assertEquals(before, Files.readAttributes(unpacking.library(), "*").get("fileKey"));
    }

    @Test
    void whatIsDamagedOrMissingIsMadeAnew() throws IOException {
        Unpacking unpacking = Unpacking.of(cache, "Linux", "amd64");
        unpacking.unpack();
        Path data = unpacking.home().resolve("phondata");
        byte[] whole = Files.readAllBytes(data);
        Files.write(data, new byte[10]);
        Files.delete(unpacking.home().resolve("fr_dict"));
        unpacking.unpack();
        assertEquals(whole.length, Files.size(data));
        assertTrue(Files.exists(unpacking.home().resolve("fr_dict")));
    }

    @Test
    void severalAtOnceLeaveOneWholeFolder() throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(() -> {
                    Unpacking.of(cache, "Linux", "amd64").unpack();
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        try (Stream<Path> left = Files.list(cache)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void whatAKilledProcessLeftGoesWhenItIsOldAndNotWhileItMayBeAtWork() throws IOException {
        Unpacking unpacking = Unpacking.of(cache, "Linux", "amd64");
        unpacking.unpack();
        Path dead = Files.createDirectories(cache.resolve(".espeak-ng-1/lang")).getParent();
        Path living = Files.createDirectory(cache.resolve(".espeak-ng-2"));
        Files.setLastModifiedTime(dead, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        unpacking.unpack();
        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(living) && Files.exists(unpacking.library()));
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Path file = Files.createFile(cache.resolve("file"));
        SpeechException error = assertThrows(
                SpeechException.class,
                () -> Unpacking.of(file, "Linux", "amd64").unpack());
        assertTrue(error.getMessage().contains(file.toString()), error::getMessage);
    }
}
