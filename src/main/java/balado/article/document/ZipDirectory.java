package balado.article.document;

import balado.article.ArticleException;
import balado.article.Input;
import balado.limits.Limit;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the central directory of a ZIP archive; without ZIP64, which only archives larger than any input need. */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENCRYPTED = 1;

    /** One that leads out of the archive. */
    private static final Pattern ASTRAY =
            Pattern.compile("[/\\\\].*|[A-Za-z]:.*|(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

    private final Input input;
    private final ByteBuffer bytes;

    private ZipDirectory(Input input) {
        this.input = input;
        this.bytes = ByteBuffer.wrap(input.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The files by name. */
    static Map<String, ZipEntryPlace> read(Input input) throws ArticleException {
        try {
            return new ZipDirectory(input).entries();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ArticleException(input.place() + ": damaged, its end is missing; fetch it again", e);
        }
    }

    private Map<String, ZipEntryPlace> entries() throws ArticleException {
        int end = end();
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        if (input.limits().exceeds(Limit.ARCHIVE_FILES, count)) {
            throw new ArticleException(
                    input.place() + ": an archive of " + input.limits().excess(Limit.ARCHIVE_FILES, count));
        }
        bytes.position(bytes.getInt(end + 16));
        Map<String, ZipEntryPlace> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            entry().ifPresent(entry -> entries.putIfAbsent(entry.name(), entry));
        }
        return entries;
    }

    private int end() {
        for (int at = bytes.limit() - END_LENGTH;
                at >= Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
                at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw new IllegalArgumentException("no end of the central directory");
    }

    private Optional<ZipEntryPlace> entry() {
        int at = bytes.position();
        if (bytes.getInt(at) != ENTRY) {
            throw new IllegalArgumentException("no entry of the central directory");
        }
        byte[] name = new byte[Short.toUnsignedInt(bytes.getShort(at + 28))];
        bytes.position(at + 46).get(name);
        int behind = Short.toUnsignedInt(bytes.getShort(at + 30)) + Short.toUnsignedInt(bytes.getShort(at + 32));
        bytes.position(bytes.position() + behind);
        return place(
                new String(name, StandardCharsets.UTF_8),
                Short.toUnsignedInt(bytes.getShort(at + 10)),
                (bytes.getShort(at + 8) & ENCRYPTED) != 0,
                Integer.toUnsignedLong(bytes.getInt(at + 16)),
                bytes.getInt(at + 20),
                bytes.getInt(at + 42));
    }

    private Optional<ZipEntryPlace> place(
            String name, int method, boolean encrypted, long checksum, int length, int local) {
        if (ASTRAY.matcher(name).matches() || name.endsWith("/")) {
            return Optional.empty();
        }
        if (bytes.getInt(local) != LOCAL) {
            throw new IllegalArgumentException("no local header");
        }
        int start = local
                + LOCAL_LENGTH
                + Short.toUnsignedInt(bytes.getShort(local + 26))
                + Short.toUnsignedInt(bytes.getShort(local + 28));
        if (length < 0 || start > bytes.limit() - length) {
            throw new IllegalArgumentException("longer than the archive");
        }
        return Optional.of(new ZipEntryPlace(name, method, encrypted, checksum, start, length));
    }
}
