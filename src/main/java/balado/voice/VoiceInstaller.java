package balado.voice;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fetches voices into a store. A voice is installed whole or not at all: its files gather in {@code <voice>.part}, each checked by size and
 * SHA-256, and the folder is renamed at the end. An installation that broke off goes on where it stopped. Several processes may install at once.
 */
public final class VoiceInstaller {

    private final VoiceStore store;
    private final VoiceSource source;
    private final Transport folders = new FolderTransport();
    private final Transport network;

    public VoiceInstaller(VoiceStore store, VoiceSource source, Timeouts timeouts) {
        this.store = store;
        this.source = source;
        this.network = new HttpTransport(timeouts);
    }

    /**
     * Installs a voice; nothing is to be done when it is embedded or installed already, with every file as the catalogue pins it.
     *
     * @return the voice, which can speak
     * @throws VoiceException when it cannot be had, with the reason and a remedy
     */
    @SuppressWarnings("try") // the lock is held, not used
    public Voice install(CatalogEntry entry, InstallProgress progress) throws VoiceException {
        Optional<Voice> installed = whole(entry);
        if (installed.isPresent()) {
            return installed.get();
        }
        try (InstallLock lock = InstallLock.take(store.root(), entry.name())) {
            if (whole(entry).isEmpty()) {
                fetchAll(entry, progress);
            }
            return new Voice(entry, store.folder(entry));
        } catch (VoiceException e) {
            forgetIfNothingCame(partFolder(entry));
            throw new VoiceException(
                    "voice " + entry.name() + ": " + e.getMessage() + "; run 'balado voices install " + entry.name()
                            + "' again, or name a mirror with --from",
                    e);
        } catch (IOException e) {
            throw new VoiceException(
                    "voice " + entry.name() + ": cannot be written to " + store.root() + " (" + e.getMessage()
                            + "); make room there, or name another folder in BALADO_VOICES",
                    e);
        }
    }

    private Optional<Voice> whole(CatalogEntry entry) {
        return store.damage(entry).isPresent() ? Optional.empty() : store.find(entry);
    }

    private void fetchAll(CatalogEntry entry, InstallProgress progress) throws IOException {
        Path part = Files.createDirectories(partFolder(entry));
        long total = entry.files().stream().mapToLong(VoiceFile::bytes).sum();
        long before = 0;
        for (VoiceFile file : entry.files()) {
            long done = before;
            URI address = source.address(entry, file);
            Transport transport = address.getScheme().equals("file") ? folders : network;
            new FileFetcher(transport)
                    .fetch(file, address, part, bytes -> progress.fetched(entry, file.name(), done + bytes, total));
            before += file.bytes();
        }
        Attribution.write(entry, part);
        putInPlace(part, store.folder(entry));
    }

    private Path partFolder(CatalogEntry entry) {
        return store.root().resolve(entry.name() + ".part");
    }

    private static void forgetIfNothingCame(Path part) {
        String[] files = part.toFile().list();
        if (files != null && files.length == 0) {
            part.toFile().delete();
        }
    }

    private static void putInPlace(Path part, Path folder) throws IOException {
        if (Files.exists(folder)) {
            deleteFlat(folder); // it is incomplete or damaged, else nothing would have been fetched
        }
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteFlat(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
