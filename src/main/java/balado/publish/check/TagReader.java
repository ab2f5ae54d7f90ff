package balado.publish.check;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads <a href="https://id3.org/id3v2.3.0">ID3v2.3</a> and 2.4 tags. */
final class TagReader {

    private static final int HEADER = 10;

    private TagReader() {}

    /**
     * The tag in front of a file.
     *
     * @param limits how large it may be
     * @throws IOException when there is none, or it is broken
     */
    static Tag read(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER || header[0] != 'I' || header[1] != 'D' || header[2] != '3') {
                throw new IOException("no ID3v2 tag");
            }
            int size = synchsafe(header, 6);
            if (limits.exceeds(Limit.CHECKED_TAG, size)) {
                throw new IOException("a tag of " + limits.excess(Limit.CHECKED_TAG, size));
            }
            if (header[3] < 3 || header[3] > 4) {
                throw new IOException("a tag of ID3v2." + header[3]);
            }
            return new Tag(header[3], frames(in.readNBytes(size), header[3]));
        }
    }

    /** Bytes of the tag in front of a file; 0 when there is none. */
    static long length(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            boolean tagged = header.length == HEADER && header[0] == 'I' && header[1] == 'D' && header[2] == '3';
            return tagged ? HEADER + synchsafe(header, 6) : 0;
        }
    }

    private static List<Tag.Frame> frames(byte[] body, int version) throws IOException {
        List<Tag.Frame> frames = new ArrayList<>();
        int at = 0;
        while (at + HEADER <= body.length && body[at] != 0) {
            String id = new String(body, at, 4, StandardCharsets.US_ASCII);
            int size = version == 4
                    ? synchsafe(body, at + 4)
                    : ByteBuffer.wrap(body, at + 4, 4).getInt();
            if (size < 0 || at + HEADER + size > body.length || !id.matches("[A-Z0-9]{4}")) {
                throw new IOException("a broken frame " + id);
            }
            frames.add(frame(id, Arrays.copyOfRange(body, at + HEADER, at + HEADER + size), version));
            at += HEADER + size;
        }
        return frames;
    }

    private static Tag.Frame frame(String id, byte[] body, int version) throws IOException {
        return switch (id) {
            case "CHAP" -> chapter(body, version);
            case "CTOC" -> contents(body);
            case "APIC" -> picture(body);
            case "TXXX" -> text(id, body, 1);
            default -> id.startsWith("T") ? text(id, body, 1) : new Tag.Frame(id, -1, List.of(), 0, 0, List.of());
        };
    }

    private static Tag.Frame text(String id, byte[] body, int from) throws IOException {
        if (body.length < from) {
            throw new IOException("an empty frame " + id);
        }
        String text = new String(body, from, body.length - from, charset(body[0]));
        return new Tag.Frame(id, body[0], List.of(text.split("\0", -1)), 0, 0, List.of());
    }

    private static Tag.Frame picture(byte[] body) throws IOException {
        int type = end(body, 1);
        int description = type + 2;
        int start = body[0] == 1 || body[0] == 2 ? wideEnd(body, description) + 2 : end(body, description) + 1;
        String mime = new String(body, 1, type - 1, StandardCharsets.ISO_8859_1);
        byte[] picture = Arrays.copyOfRange(body, Math.min(start, body.length), body.length);
        return new Tag.Frame("APIC", body[0], List.of(mime), body[type + 1], 0, List.of(), picture);
    }

    private static Tag.Frame chapter(byte[] body, int version) throws IOException {
        int end = end(body, 0);
        ByteBuffer times = ByteBuffer.wrap(body, end + 1, body.length - end - 1);
        if (times.remaining() < 16) {
            throw new IOException("a broken chapter");
        }
        long start = times.getInt() & 0xFFFFFFFFL;
        long stop = times.getInt() & 0xFFFFFFFFL;
        String element = new String(body, 0, end, StandardCharsets.ISO_8859_1);
        List<Tag.Frame> inner = frames(Arrays.copyOfRange(body, end + 17, body.length), version);
        return new Tag.Frame("CHAP", -1, List.of(element), start, stop, inner);
    }

    /** Its texts are its own name and its children's; its two numbers are its flags. */
    private static Tag.Frame contents(byte[] body) throws IOException {
        int end = end(body, 0);
        List<String> names = new ArrayList<>(List.of(new String(body, 0, end, StandardCharsets.ISO_8859_1)));
        if (body.length < end + 3) {
            throw new IOException("a broken table of contents");
        }
        int at = end + 3;
        for (int i = 0; i < (body[end + 2] & 0xFF); i++) {
            int stop = end(body, at);
            names.add(new String(body, at, stop - at, StandardCharsets.ISO_8859_1));
            at = stop + 1;
        }
        return new Tag.Frame("CTOC", -1, names, body[end + 1] >> 1 & 1, body[end + 1] & 1, List.of());
    }

    private static int end(byte[] body, int from) throws IOException {
        for (int i = from; i < body.length; i++) {
            if (body[i] == 0) {
                return i;
            }
        }
        throw new IOException("a text without end");
    }

    private static int wideEnd(byte[] body, int from) throws IOException {
        for (int i = from; i + 1 < body.length; i += 2) {
            if (body[i] == 0 && body[i + 1] == 0) {
                return i;
            }
        }
        throw new IOException("a text without end");
    }

    private static Charset charset(int encoding) throws IOException {
        return switch (encoding) {
            case 0 -> StandardCharsets.ISO_8859_1;
            case 1 -> StandardCharsets.UTF_16;
            case 2 -> StandardCharsets.UTF_16BE;
            case 3 -> StandardCharsets.UTF_8;
            default -> throw new IOException("text encoding " + encoding);
        };
    }

    private static int synchsafe(byte[] bytes, int at) {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            value = (value << 7) | (bytes[i] & 0x7F);
        }
        return value;
    }
}
