package balado.episode;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The cover of a show: the picture that its settings name, else a painted one. What a painted one shows is said in a comment of its file, so that the
 * same need not be painted again.
 */
public final class ShowCover {

    /** Part of the comment: another way to paint is another cover. */
    private static final String EDITION = "Balado cover 2 ";

    private static final int START = 0xFFD8;
    private static final int COMMENT = 0xFFFE;
    private static final int END = 0xFFD9;

    private ShowCover() {}

    /**
     * The cover, a square JPEG of 1400–3000 px.
     *
     * @param known the cover that the show has, or nothing; it is given back if it is right
     * @param limits how large the picture that the settings name may be
     * @throws IOException when the picture that the settings name cannot be used; the message is one line
     */
    public static Picture of(Show show, byte[] known, Limits limits) throws IOException {
        if (show.cover().isPresent()) {
            return CoverFile.read(Path.of(show.cover().get()), limits);
        }
        String author = show.author().equals(show.title()) ? "" : show.author();
        byte[] head = head(EDITION + Guid.ofShow(show.title() + '\n' + author));
        if (isWhole(known, head)) {
            return Picture.of(known);
        }
        byte[] painted = CoverPainter.paint(show.title(), author, Guid.ofShow(show.title()))
                .bytes();
        return Picture.of(ByteBuffer.allocate(head.length + painted.length - Short.BYTES)
                .put(head)
                .put(painted, Short.BYTES, painted.length - Short.BYTES)
                .array());
    }

    /** How a JPEG file with a comment begins. */
    private static byte[] head(String comment) {
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(3 * Short.BYTES + text.length)
                .putShort((short) START)
                .putShort((short) COMMENT)
                .putShort((short) (Short.BYTES + text.length))
                .put(text)
                .array();
    }

    private static boolean isWhole(byte[] file, byte[] head) {
        return file.length > head.length
                && Arrays.equals(file, 0, head.length, head, 0, head.length)
                && ByteBuffer.wrap(file).getShort(file.length - Short.BYTES) == (short) END;
    }
}
