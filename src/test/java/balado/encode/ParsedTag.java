package balado.encode;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An ID3v2.3 tag read byte by byte as its specification says, with nothing of the writer's.
 *
 * @param frames in order
 * @param length of the whole tag in bytes
 */
record ParsedTag(List<Frame> frames, int length) {

    /** A frame's name and body. */
    static final class Frame {

        private final String id;
        private final byte[] body;

        Frame(String id, byte[] body) {
            this.id = id;
            this.body = body;
        }

        String id() {
            return id;
        }

        byte[] body() {
            return body.clone();
        }

        /** The body of a text frame. */
        String text() {
            return new String(body, 1, body.length - 1, charset());
        }

        /** The strings of the body behind the encoding mark and so many bytes, separated by terminators. */
        List<String> strings(int skipped) {
            return List.of(new String(body, 1 + skipped, body.length - 1 - skipped, charset()).split("\0", -1));
        }

        private Charset charset() {
            return switch (body[0]) {
                case 0 -> StandardCharsets.ISO_8859_1;
                case 1 -> StandardCharsets.UTF_16; // reads the byte order mark
                default -> throw new AssertionError("encoding " + body[0] + " is not in ID3v2.3");
            };
        }

        /** What follows the string of ASCII that a chapter or a table of contents begins with. */
        ByteBuffer afterElement() {
            return ByteBuffer.wrap(
                    body, element().length() + 1, body.length - element().length() - 1);
        }

        String element() {
            int end = 0;
            while (body[end] != 0) {
                end++;
            }
            return new String(body, 0, end, StandardCharsets.US_ASCII);
        }
    }

    static ParsedTag of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        if (bytes.getInt() != 0x49443303 || bytes.getShort() != 0) {
            throw new AssertionError("no ID3v2.3 header");
        }
        int size = 0;
        for (int i = 0; i < 4; i++) {
            byte seven = bytes.get();
            if (seven < 0) {
                throw new AssertionError("size is not synchsafe");
            }
            size = (size << 7) | seven;
        }
        return new ParsedTag(frames(bytes.slice(10, size)), 10 + size);
    }

    static List<Frame> frames(ByteBuffer bytes) {
        List<Frame> frames = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] id = new byte[4];
            bytes.get(id);
            byte[] body = new byte[bytes.getInt()];
            if (bytes.getShort() != 0) {
                throw new AssertionError("flags");
            }
            bytes.get(body);
            frames.add(new Frame(new String(id, StandardCharsets.US_ASCII), body));
        }
        return frames;
    }

    Frame frame(String id) {
        return frames(id).get(0);
    }

    List<Frame> frames(String id) {
        return frames.stream().filter(frame -> frame.id().equals(id)).toList();
    }

    /** The bytes of a JPEG behind the picture frame's header. */
    static byte[] jpeg(Frame picture) {
        int header = 1 + "image/jpeg".length() + 1 + 1 + 1;
        return Arrays.copyOfRange(picture.body(), header, picture.body().length);
    }
}
