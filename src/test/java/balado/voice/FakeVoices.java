package balado.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A tiny voice of three files, one of them larger than a socket's buffers. */
final class FakeVoices {

    static final Map<String, byte[]> FILES = Map.of(
            "tree.inf", "a tree".getBytes(StandardCharsets.UTF_8),
            "mgc.pdf", noise(3_000_000),
            "LICENSE.md", "a licence".getBytes(StandardCharsets.UTF_8));

    private static final List<String> ORDER = List.of("tree.inf", "mgc.pdf", "LICENSE.md");

    private FakeVoices() {}

    static CatalogEntry voice(URI upstream) {
        return new CatalogEntry(
                "fake-voice",
                CatalogEntry.Engine.MARY,
                "Fake",
                CatalogEntry.Gender.FEMALE,
                "fr",
                "CC-BY-SA-3.0",
                "Voice of nobody",
                Map.of(),
                ORDER.stream().map(name -> file(name, upstream)).toList());
    }

    private static VoiceFile file(String name, URI upstream) {
        byte[] bytes = FILES.get(name);
        try {
            Path copy = Files.createTempFile("fake", ".voice");
            Files.write(copy, bytes);
            String hash = Sha256.of(copy);
            Files.delete(copy);
            return new VoiceFile(name, bytes.length, hash, upstream.resolve("deep/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mirror on disk that has these files. */
    static void mirror(Path root, Map<String, byte[]> files) throws IOException {
        Path folder = Files.createDirectories(root.resolve("fake-voice"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
