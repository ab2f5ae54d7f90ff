package balado.article.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages documents: their bytes, and, as the checksums of an archive would stop most of that, the files in it before they are packed again. */
final class Mutations {

    private static final int LONGEST = 1 << 20;

    /** What formats count, nest or point with. */
    private static final List<String> TOKENS = List.of(
            "999999999",
            "-1",
            "0",
            "\u0000",
            "&#0;",
            "&lt;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<a>".repeat(300),
            "</w:p>",
            "<w:tbl><w:tr><w:tc>",
            "<text:list><text:list-item>",
            "<text:s text:c=\"99999999\"/>",
            "=?utf-8?q?=",
            "\r\n--b\r\n",
            "> ".repeat(500),
            "* ".repeat(500),
            "[".repeat(500),
            "`".repeat(500),
            "../../",
            "(((((",
            "[[[[[",
            "<<<<<<",
            " 0 R ",
            "endstream",
            "1e38 0 0 1e38 0 0 Tm ");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    byte[] of(byte[] sample) {
        boolean archive = sample[0] == 'P' && sample[1] == 'K';
        return archive && random.nextInt(4) > 0 ? repacked(sample) : damaged(sample);
    }

    private byte[] repacked(byte[] archive) {
        List<String> names = new ArrayList<>();
        List<byte[]> files = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
                files.add(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int hit = random.nextInt(files.size());
        Zips zips = new Zips();
        for (int i = 0; i < files.size(); i++) {
            zips.with(names.get(i), i == hit && files.get(i).length > 0 ? damaged(files.get(i)) : files.get(i));
        }
        return zips.bytes();
    }

    private byte[] damaged(byte[] bytes) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(3); i >= 0 && damaged.length > 0 && damaged.length < LONGEST; i--) {
            damaged = once(damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(Math.min(bytes.length - from, 2000) + 1);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, from);
            case 1 -> joined(bytes, from, to, new byte[0]);
            case 2 -> joined(bytes, from, from, repeated(Arrays.copyOfRange(bytes, from, to)));
            case 3, 4 -> joined(bytes, from, random.nextBoolean() ? from : to, token());
            default -> flipped(bytes);
        };
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] repeated(byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = random.nextInt(50); i >= 0; i--) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(12); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
