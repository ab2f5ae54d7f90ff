package balado.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chapters in an MP3 file's ID3v2.3 tag, read as <a href="https://id3.org/id3v2-chapters-1.0">its specification</a> says, with nothing of the
 * writer's.
 *
 * @param title of the chapter
 * @param start in milliseconds
 * @param end in milliseconds
 */
public record Mp3Chapters(String title, long start, long end) {

    private static final int HEADER = 10;

    /** In the order in which the table of contents names them. */
    public static List<Mp3Chapters> of(Path mp3) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(mp3));
        int size = 0;
        for (int i = 6; i < HEADER; i++) {
            size = size << 7 | file.get(i);
        }
        Map<String, Mp3Chapters> chapters = new LinkedHashMap<>();
        List<String> contents = new ArrayList<>();
        ByteBuffer tag = file.slice(HEADER, size);
        while (tag.remaining() > HEADER && tag.get(tag.position()) != 0) {
            String id = ascii(tag, 4);
            ByteBuffer body = body(tag);
            if (id.equals("CHAP")) {
                chapters.put(text(body), chapter(body));
            } else if (id.equals("CTOC")) {
                text(body);
                body.get();
                for (int left = body.get(); left > 0; left--) {
                    contents.add(text(body));
                }
            }
        }
        return contents.stream().map(chapters::get).toList();
    }

    private static Mp3Chapters chapter(ByteBuffer body) {
        long start = body.getInt();
        long end = body.getInt();
        body.position(body.position() + 8); // places in the file, which nobody uses
        String title = "";
        while (body.remaining() > HEADER) {
            String id = ascii(body, 4);
            ByteBuffer inner = body(body);
            if (id.equals("TIT2")) {
                boolean utf16 = inner.get() == 1;
                title = (utf16 ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
                        .decode(inner)
                        .toString();
            }
        }
        return new Mp3Chapters(title, start, end);
    }

    /** What follows a frame's name: its size, flags and content. */
    private static ByteBuffer body(ByteBuffer in) {
        int size = in.getInt();
        in.getShort();
        ByteBuffer body = in.slice(in.position(), size);
        in.position(in.position() + size);
        return body;
    }

    private static String ascii(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Up to a byte of nought. */
    private static String text(ByteBuffer in) {
        int end = in.position();
        while (in.get(end) != 0) {
            end++;
        }
        String text = ascii(in, end - in.position());
        in.get();
        return text;
    }
}
