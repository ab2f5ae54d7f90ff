package balado.voice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VoiceInstallerTest {

    private static final Timeouts SHORT = new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(500));
    private static final long BIG = FakeVoices.FILES.get("mgc.pdf").length;

    @TempDir
    private Path temporary;

    private VoiceStore store;

    @BeforeEach
    void prepare() {
        store = new VoiceStore(temporary.resolve("voices"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GOOD", "IGNORES_RANGES", "REDIRECTS"})
    void installsFromUpstream(FakeServer.Manner manner) throws IOException {
        try (FakeServer server = new FakeServer(manner)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            assertTrue(store.find(voice).isEmpty());
            Voice installed = installer(VoiceSource.UPSTREAM).install(voice, InstallProgress.NONE);
            assertEquals(store.folder(voice), installed.folder());
            assertEquals(installed, store.find(voice).orElseThrow());
            assertTrue(
                    server.requests().contains("/deep/tree.inf"),
                    server.requests().toString());
            assertWhole(voice);
        }
    }

    @Test
    void installsFromAMirrorOnTheNetwork() throws IOException {
        try (FakeServer server = new FakeServer(FakeServer.Manner.GOOD)) {
            CatalogEntry voice = FakeVoices.voice(URI.create("http://127.0.0.1:1/"));
            String mirror = server.address().resolve("copies").toString();
            installer(VoiceSource.mirror(mirror)).install(voice, InstallProgress.NONE);
            assertEquals("/copies/fake-voice/tree.inf", server.requests().get(0));
            assertWhole(voice);
        }
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void installsFromAFolder(boolean asAddress) throws IOException {
        Path mirror = temporary.resolve("a mirror é");
        FakeVoices.mirror(mirror, FakeVoices.FILES);
        CatalogEntry voice = FakeVoices.voice(URI.create("http://127.0.0.1:1/"));
        String name = asAddress ? mirror.toUri().toString() : mirror.toString();
        installer(VoiceSource.mirror(name)).install(voice, InstallProgress.NONE);
        assertWhole(voice);
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        Path mirror = temporary.resolve("mirror");
        FakeVoices.mirror(mirror, FakeVoices.FILES);
        CatalogEntry voice = FakeVoices.voice(URI.create("http://127.0.0.1:1/"));
        List<Long> done = new ArrayList<>();
        Set<Long> totals = new HashSet<>();
        installer(VoiceSource.mirror(mirror.toString())).install(voice, (entry, file, bytes, total) -> {
            done.add(bytes);
            totals.add(total);
        });
        assertEquals(done.stream().sorted().toList(), done);
        assertEquals(Set.of(done.get(done.size() - 1)), totals);
        assertTrue(done.size() > 10, "large files report often");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BREAKS_OFF    | broke off",
                "WRONG_BYTES   | is not the one that the catalogue pins",
                "LONGER        | is not the one that the catalogue pins",
                "NOT_FOUND     | HTTP 404",
                "STALLS_BEFORE | cannot be reached (no answer within",
                "STALLS_WITHIN | broke off (nothing came for",
            })
    void aBadServerInstallsNothingAndTheNextTryWorks(FakeServer.Manner manner, String reason) throws IOException {
        try (FakeServer server = new FakeServer(manner)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            VoiceInstaller installer = installer(VoiceSource.UPSTREAM);
            VoiceException error =
                    assertThrows(VoiceException.class, () -> installer.install(voice, InstallProgress.NONE));
            assertTrue(error.getMessage().contains(reason), error.getMessage());
            assertTrue(error.getMessage().startsWith("voice fake-voice: "), error.getMessage());
            assertTrue(error.getMessage().contains("--from"), error.getMessage());
            assertFalse(error.getMessage().contains("\n"), error.getMessage());
            assertFalse(Files.exists(store.folder(voice)));
            server.behave(FakeServer.Manner.GOOD);
            installer.install(voice, InstallProgress.NONE);
            assertWhole(voice);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GOOD", "IGNORES_RANGES"})
    void goesOnWhereItStopped(FakeServer.Manner next) throws IOException {
        try (FakeServer server = new FakeServer(FakeServer.Manner.BREAKS_OFF)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            VoiceInstaller installer = installer(VoiceSource.UPSTREAM);
            assertThrows(VoiceException.class, () -> installer.install(voice, InstallProgress.NONE));
            long there = Files.size(partFolder().resolve("mgc.pdf.part"));
            assertTrue(there > 0 && there < BIG, "half of it came, not " + there);
            server.requests().clear();
            server.behave(next);
            installer.install(voice, InstallProgress.NONE);
            assertEquals(List.of("/deep/mgc.pdf bytes=" + there + "-", "/deep/LICENSE.md"), server.requests());
            assertWhole(voice);
        }
    }

    @Test
    void goesOnWhereTheServerRefusesParts() throws IOException {
        try (FakeServer server = new FakeServer(FakeServer.Manner.REFUSES_RANGES)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            Files.createDirectories(partFolder());
            Files.write(partFolder().resolve("mgc.pdf.part"), new byte[1000]);
            installer(VoiceSource.UPSTREAM).install(voice, InstallProgress.NONE);
            assertWhole(voice);
        }
    }

    @Test
    void anInterruptedInstallationCanBeRepeated() throws IOException {
        try (FakeServer server = new FakeServer(FakeServer.Manner.STALLS_WITHIN)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            VoiceInstaller patient = new VoiceInstaller(
                    store, VoiceSource.UPSTREAM, new Timeouts(Duration.ofSeconds(2), Duration.ofMinutes(5)));
            InstallProgress interrupting = (entry, file, done, total) -> {
                if (file.equals("mgc.pdf")) {
                    Thread.currentThread().interrupt();
                }
            };
            VoiceException error = assertThrows(VoiceException.class, () -> patient.install(voice, interrupting));
            assertTrue(Thread.interrupted(), "the thread still knows that it was interrupted");
            assertTrue(error.getMessage().contains("interrupted"), error.getMessage());
            assertFalse(Files.exists(store.folder(voice)));
            server.behave(FakeServer.Manner.GOOD);
            patient.install(voice, InstallProgress.NONE);
            assertWhole(voice);
        }
    }

    @Test
    void aCrashLeavesNoLockAndNoVoice() throws IOException {
        try (FakeServer server = new FakeServer(FakeServer.Manner.GOOD)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            VoiceInstaller installer = installer(VoiceSource.UPSTREAM);
            InstallProgress crashing = (entry, file, done, total) -> {
                if (done > total / 2) {
                    throw new IllegalStateException("crash");
                }
            };
            assertThrows(IllegalStateException.class, () -> installer.install(voice, crashing));
            assertFalse(Files.exists(store.folder(voice)));
            installer.install(voice, InstallProgress.NONE);
            assertWhole(voice);
        }
    }

    @Test
    void whatWasBegunFromAnotherFileIsFetchedAnew() throws IOException {
        try (FakeServer server = new FakeServer(FakeServer.Manner.GOOD)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            Files.createDirectories(partFolder());
            Files.write(partFolder().resolve("mgc.pdf.part"), new byte[1000]);
            Files.write(partFolder().resolve("tree.inf"), new byte[6]);
            installer(VoiceSource.UPSTREAM).install(voice, InstallProgress.NONE);
            assertTrue(server.requests().contains("/deep/mgc.pdf bytes=1000-"));
            assertTrue(server.requests().contains("/deep/mgc.pdf"));
            assertWhole(voice);
        }
    }

    @Test
    void anIncompleteVoiceIsReplaced() throws IOException {
        Path mirror = temporary.resolve("mirror");
        FakeVoices.mirror(mirror, FakeVoices.FILES);
        CatalogEntry voice = FakeVoices.voice(URI.create("http://127.0.0.1:1/"));
        VoiceInstaller installer = installer(VoiceSource.mirror(mirror.toString()));
        installer.install(voice, InstallProgress.NONE);
        Files.write(store.folder(voice).resolve("mgc.pdf"), new byte[10]);
        assertTrue(store.find(voice).isEmpty());
        installer.install(voice, InstallProgress.NONE);
        assertWhole(voice);
    }

    @Test
    void aMirrorWithoutAFileInstallsNothing() throws IOException {
        Path mirror = temporary.resolve("mirror");
        FakeVoices.mirror(mirror, Map.of("tree.inf", FakeVoices.FILES.get("tree.inf")));
        CatalogEntry voice = FakeVoices.voice(URI.create("http://127.0.0.1:1/"));
        VoiceInstaller installer = installer(VoiceSource.mirror(mirror.toString()));
        VoiceException error = assertThrows(VoiceException.class, () -> installer.install(voice, InstallProgress.NONE));
        assertTrue(error.getMessage()
                .contains("not found: " + mirror.resolve("fake-voice").resolve("mgc.pdf")));
        assertFalse(Files.exists(store.folder(voice)));
    }

    @Test
    void nobodyListens() throws IOException {
        URI closed;
        try (FakeServer server = new FakeServer(FakeServer.Manner.GOOD)) {
            closed = server.address();
        }
        CatalogEntry voice = FakeVoices.voice(closed);
        VoiceInstaller installer = installer(VoiceSource.UPSTREAM);
        VoiceException error = assertThrows(VoiceException.class, () -> installer.install(voice, InstallProgress.NONE));
        assertTrue(error.getMessage().contains(closed.getAuthority() + " cannot be reached"), error.getMessage());
        assertFalse(Files.exists(partFolder()));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        VoiceInstaller installer = new VoiceInstaller(new VoiceStore(file), VoiceSource.UPSTREAM, SHORT);
        CatalogEntry voice = FakeVoices.voice(URI.create("http://127.0.0.1:1/"));
        VoiceException error = assertThrows(VoiceException.class, () -> installer.install(voice, InstallProgress.NONE));
        assertTrue(error.getMessage().contains("cannot be written to " + file), error.getMessage());
        assertTrue(error.getMessage().contains("BALADO_VOICES"), error.getMessage());
    }

    @Test
    void severalAtOnceFetchEachFileOnce() throws Exception {
        try (FakeServer server = new FakeServer(FakeServer.Manner.GOOD)) {
            CatalogEntry voice = FakeVoices.voice(server.address());
            ExecutorService threads = Executors.newFixedThreadPool(4);
            Callable<Voice> install = () -> installer(VoiceSource.UPSTREAM).install(voice, InstallProgress.NONE);
            for (Future<Voice> each : threads.invokeAll(List.of(install, install, install, install))) {
                assertEquals(store.folder(voice), each.get().folder());
            }
            threads.shutdown();
            assertEquals(3, server.requests().size(), server.requests().toString());
            assertWhole(voice);
        }
    }

    @Test
    void anEmbeddedVoiceNeedsNothing() throws IOException {
        CatalogEntry embedded = VoiceCatalog.load().embeddedVoice();
        Voice voice = installer(VoiceSource.UPSTREAM).install(embedded, InstallProgress.NONE);
        assertEquals(embedded, voice.entry());
        assertFalse(Files.exists(store.root()));
    }

    private VoiceInstaller installer(VoiceSource source) {
        return new VoiceInstaller(store, source, SHORT);
    }

    private Path partFolder() {
        return store.root().resolve("fake-voice.part");
    }

    private void assertWhole(CatalogEntry voice) throws IOException {
        Path folder = store.folder(voice);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    Set.of("tree.inf", "mgc.pdf", "LICENSE.md", "ATTRIBUTION.txt"),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals(".verified")) // of one who found it installed
                            .collect(Collectors.toSet()));
        }
        for (Map.Entry<String, byte[]> file : FakeVoices.FILES.entrySet()) {
            assertArrayEquals(file.getValue(), Files.readAllBytes(folder.resolve(file.getKey())));
        }
        String attribution = Files.readString(folder.resolve("ATTRIBUTION.txt"));
        assertTrue(attribution.contains("Voice of nobody") && attribution.contains("CC-BY-SA-3.0"), attribution);
        assertFalse(Files.exists(partFolder()));
    }
}
