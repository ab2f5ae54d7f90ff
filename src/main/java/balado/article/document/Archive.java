package balado.article.document;

import balado.article.ArticleException;
import balado.article.Input;
import balado.limits.Limit;
import balado.limits.Limits;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files in a ZIP archive (<a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 6.3</a>), unpacked one by one into
 * memory when they are asked for. What the archive says of their sizes is not believed: unpacking stops at the limits of the input.
 */
final class Archive {

    /** Short files may have any ratio. */
    private static final int HARMLESS = 1 << 20;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Input input;
    private final Map<String, ZipEntryPlace> entries;
    private long unpacked;

    private Archive(Input input, Map<String, ZipEntryPlace> entries) {
        this.input = input;
        this.entries = entries;
    }

    /** Whether an input is an archive. */
    static boolean is(Input input) {
        return Kinds.begins(input, "PK\u0003\u0004");
    }

    /**
     * Reads the directory of an archive. Names that lead out of the archive are left out.
     *
     * @throws ArticleException when it has none, as when its end is missing
     */
    static Archive open(Input input) throws ArticleException {
        return new Archive(input, ZipDirectory.read(input));
    }

    /** What it was opened from. */
    Input input() {
        return input;
    }

    /** The names of the files in it, in its order. */
    Set<String> names() {
        return entries.keySet();
    }

    /** The content of a file; empty when there is none of this name. */
    Optional<byte[]> find(String name) throws ArticleException {
        ZipEntryPlace entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    /** The content of a file without which the document is none. */
    byte[] get(String name) throws ArticleException {
        return find(name)
                .orElseThrow(() -> new ArticleException(
                        input.place() + ": damaged, it has no " + name + " in it; fetch it again"));
    }

    private byte[] unpack(ZipEntryPlace entry) throws ArticleException {
        if (entry.encrypted()) {
            throw new ArticleException(input.place() + ": protected by a password; save it without one");
        }
        byte[] content = switch (entry.method()) {
            case STORED -> stored(entry);
            case DEFLATED -> inflated(entry);
            default -> throw damaged(entry);
        };
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (checksum.getValue() != entry.checksum()) {
            throw damaged(entry);
        }
        return content;
    }

    private byte[] stored(ZipEntryPlace entry) throws ArticleException {
        count(entry, entry.length());
        byte[] content = new byte[entry.length()];
        System.arraycopy(input.bytes(), entry.start(), content, 0, entry.length());
        return content;
    }

    private byte[] inflated(ZipEntryPlace entry) throws ArticleException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(input.bytes(), entry.start(), entry.length());
            ByteArrayOutputStream content = new ByteArrayOutputStream(Math.max(32, entry.length() * 2));
            byte[] buffer = new byte[1 << 15];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw damaged(entry);
                }
                content.write(buffer, 0, count);
                count(entry, content.size());
            }
            unpacked += content.size();
            return content.toByteArray();
        } catch (DataFormatException e) {
            throw new ArticleException(damaged(entry).getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    /** What attacks do, documents hardly ever: who allows more should know where it comes from. */
    private void count(ZipEntryPlace entry, long size) throws ArticleException {
        Limits limits = input.limits();
        long ratio = size / Math.max(1, entry.length());
        if (limits.exceeds(Limit.ARCHIVE_FILE, size)) {
            throw new ArticleException(
                    input.place() + ": " + entry.name() + " in it unpacks to " + limits.excess(Limit.ARCHIVE_FILE));
        }
        if (size > HARMLESS && limits.exceeds(Limit.ARCHIVE_RATIO, ratio)) {
            throw new ArticleException(
                    input.place() + ": " + entry.name() + " in it grows " + limits.excess(Limit.ARCHIVE_RATIO, ratio));
        }
        if (limits.exceeds(Limit.ARCHIVE_SUM, unpacked + size)) {
            throw new ArticleException(input.place() + ": unpacks to " + limits.excess(Limit.ARCHIVE_SUM));
        }
    }

    private ArticleException damaged(ZipEntryPlace entry) {
        return new ArticleException(
                input.place() + ": damaged (" + entry.name() + " cannot be unpacked); fetch it again");
    }
}
