package balado.article.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages as they were last fetched, so that a server need not send them again (RFC 9111, validation only). A file a page, renamed into place:
 * any number of programs may use one folder, and it may be deleted at any time. A cache that cannot be written is one that forgets.
 */
public final class PageCache {

    /** A page and what the server knows its edition by; empty when it told nothing. */
    record Stored(Page page, Optional<String> tag, Optional<String> modified, Instant fetched) {}

    private static final int MOST_FILES = 400;
    private static final long MOST_BYTES = 64L << 20;
    private static final String FORMAT = "balado-page 1";
    private static final String ENDING = ".page";

    private final Path folder;

    /**
     * A cache.
     *
     * @param folder made when needed
     */
    public PageCache(Path folder) {
        this.folder = folder;
    }

    /** The page of an address; one that cannot be read is one that is not there. */
    Optional<Stored> find(URI address) {
        Path file = file(address);
        try {
            byte[] bytes = Files.readAllBytes(file);
            return parsed(address, bytes, Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a page. */
    void store(Page page, Optional<String> tag, Optional<String> modified) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (String line : List.of(
                FORMAT,
                page.address().toString(),
                page.type().orElse(""),
                page.charset().orElse(""),
                tag.orElse(""),
                modified.orElse(""))) {
            out.writeBytes((line.replaceAll("[\\r\\n]", " ") + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(page.bytes());
        try {
            WholeFile.write(file(page.address()), out.toByteArray());
            trim();
        } catch (IOException | UncheckedIOException e) {
            // the page is fetched again next time
        }
    }

    /** The server says that a page is what it was. */
    void confirm(URI address, Instant now) {
        try {
            Files.setLastModifiedTime(file(address), FileTime.from(now));
        } catch (IOException e) {
            // it is asked again sooner
        }
    }

    private static Optional<Stored> parsed(URI address, byte[] bytes, Instant fetched) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        boolean right = line(in).equals(FORMAT) && line(in).equals(address.toString());
        if (!right) {
            return Optional.empty();
        }
        Optional<String> type = filled(line(in));
        Optional<String> charset = filled(line(in));
        Optional<String> tag = filled(line(in));
        Optional<String> modified = filled(line(in));
        return Optional.of(new Stored(new Page(address, type, charset, in.readAllBytes()), tag, modified, fetched));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    /** Deletes the pages that were asked for longest ago, and what interrupted programs left. */
    private void trim() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newest = files.sorted(
                            Comparator.comparing(PageCache::time).reversed())
                    .toList();
            long bytes = 0;
            int count = 0;
            for (Path file : newest) {
                bytes += size(file);
                count++;
                if (count > MOST_FILES || bytes > MOST_BYTES) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.from(Instant.EPOCH); // another program deleted it
        }
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    private Path file(URI address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
            return folder.resolve(HexFormat.of().formatHex(hash, 0, 16) + ENDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
