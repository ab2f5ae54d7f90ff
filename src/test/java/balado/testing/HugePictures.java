package balado.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** White PNG pictures of any size in a few kilobytes (<a href="https://www.w3.org/TR/png-3/">PNG</a>): one bit a pixel, packed. */
public final class HugePictures {

    /** To break off it needs no more bytes than these. */
    private static final int BEGINNING = 1 << 20;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private HugePictures() {}

    /** A whole picture. */
    public static byte[] whole(int side) {
        return png(side, line(side), side);
    }

    /** A picture that says it has that size and breaks off after ten lines, or within the first one. */
    public static byte[] claimed(int side) {
        int line = line(side);
        return line > BEGINNING ? png(side, BEGINNING, 1) : png(side, line, 10);
    }

    private static int line(int side) {
        return 1 + (side + 7) / 8;
    }

    private static byte[] png(int side, int line, int lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(head);
            fields.writeInt(side);
            fields.writeInt(side);
            fields.write(new byte[] {1, 0, 0, 0, 0});
            chunk(out, "IHDR", head.toByteArray());
            chunk(out, "IDAT", packed(new byte[line], lines));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] packed(byte[] line, int lines) throws IOException {
        Arrays.fill(line, 1, line.length, (byte) 0xFF);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < lines; i++) {
                out.write(line);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 checksum = new CRC32();
        checksum.update(name);
        checksum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) checksum.getValue());
    }
}
