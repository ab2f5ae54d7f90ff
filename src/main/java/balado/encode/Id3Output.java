package balado.encode;

import balado.episode.Picture;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of an ID3v2.3 tag or frame. A text's encoding is written first and holds for the strings that follow. */
final class Id3Output {

    private static final int LATIN_1 = 0;
    private static final int UTF_16_WITH_BOM = 1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private boolean wide;

    /**
     * Writes the encoding mark for a text: Latin-1 when it is ASCII (many players take encoding 0 for the system's code page), else UTF-16.
     */
    Id3Output encodingOf(String text) {
        wide = !StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return octet(wide ? UTF_16_WITH_BOM : LATIN_1);
    }

    /** A string at a frame's end. */
    Id3Output string(String text) {
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.US_ASCII;
        return bytes((wide ? "\uFEFF" + text : text).getBytes(charset));
    }

    /** A string that another one follows. */
    Id3Output terminated(String text) {
        string(text).octet(0);
        return wide ? octet(0) : this;
    }

    Id3Output ascii(String text) {
        return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    Id3Output terminatedAscii(String text) {
        return ascii(text).octet(0);
    }

    Id3Output octet(int value) {
        out.write(value);
        return this;
    }

    /** The low 32 bits, big-endian. */
    Id3Output uint32(long value) {
        return bytes(ByteBuffer.allocate(Integer.BYTES).putInt((int) value).array());
    }

    Id3Output bytes(byte[] value) {
        out.writeBytes(value);
        return this;
    }

    /** The body of a picture's frame. */
    Id3Output jpeg(int kind, Picture picture) {
        return encodingOf("")
                .terminatedAscii("image/jpeg")
                .octet(kind)
                .terminated("")
                .bytes(picture.bytes());
    }

    /** A whole frame: its header without flags and its body. */
    Id3Output frame(Id3Frame frame) {
        Id3Output body = new Id3Output();
        frame.writeTo(body);
        return ascii(frame.id()).uint32(body.size()).octet(0).octet(0).bytes(body.toBytes());
    }

    int size() {
        return out.size();
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
