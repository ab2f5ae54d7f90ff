package balado.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Whether the files of an installed voice are those that the catalogue pins. Their hashes are computed when they are first looked at, and again
 * when a size or a time of change is not as it was then; both are written down beside them, in {@code .verified}. Where that cannot be written the
 * hashes are computed each time.
 */
final class Seal {

    private static final String FILE = ".verified";

    private final CatalogEntry entry;
    private final Path folder;

    Seal(CatalogEntry entry, Path folder) {
        this.entry = entry;
        this.folder = folder;
    }

    /** What is wrong with the files, naming the first that is not right; empty when they may be loaded. */
    Optional<String> damage() {
        try {
            String now = state();
            Path seal = folder.resolve(FILE);
            if (Files.isRegularFile(seal)
                    && Files.readString(seal, StandardCharsets.UTF_8).equals(now)) {
                return Optional.empty();
            }
            for (VoiceFile file : entry.files()) {
                if (!Sha256.of(folder.resolve(file.name())).equals(file.sha256())) {
                    return Optional.of(file.name() + " is not the file that the catalogue pins");
                }
            }
            write(seal, now);
            return Optional.empty();
        } catch (VoiceException e) {
            return Optional.of(e.getMessage());
        } catch (IOException e) {
            return Optional.of("its files cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Sizes and times of change, with the hashes that they stand for. */
    private String state() throws IOException {
        StringBuilder state = new StringBuilder();
        for (VoiceFile file : entry.files()) {
            Path path = folder.resolve(file.name());
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                throw new VoiceException(file.name() + " is missing");
            }
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.size() != file.bytes()) {
                throw new VoiceException(
                        file.name() + " has " + attributes.size() + " bytes instead of " + file.bytes());
            }
            state.append(file.name()).append('\t').append(file.bytes()).append('\t');
            state.append(attributes.lastModifiedTime())
                    .append('\t')
                    .append(file.sha256())
                    .append('\n');
        }
        return state.toString();
    }

    private static void write(Path seal, String state) {
        try {
            Files.writeString(seal, state, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return; // a folder that cannot be written cannot be damaged by us either
        }
    }
}
