package balado.article.document;

import java.nio.ByteBuffer;

/**
 * How large a picture is, from its first bytes: PNG (<a href="https://www.w3.org/TR/png-3/#11IHDR">IHDR</a>) and JPEG (<a
 * href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">B.2.2, frame header</a>). No pixel is read.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {

    /** Ornaments, logos and signatures are smaller. */
    private static final int SMALLEST = 120;

    private static final PictureSize NONE = new PictureSize(0, 0);
    private static final int PNG_SIZE = 16;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;

    /** Nothing at all when it cannot be seen. */
    static PictureSize of(byte[] picture) {
        ByteBuffer bytes = ByteBuffer.wrap(picture);
        if (picture.length >= PNG_SIZE + 8 && picture[1] == 'P' && picture[2] == 'N') {
            return new PictureSize(bytes.getInt(PNG_SIZE), bytes.getInt(PNG_SIZE + Integer.BYTES));
        }
        int at = 2;
        while (at + 9 <= picture.length && picture[at] == (byte) 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            if (isFrame(marker)) {
                return new PictureSize(bytes.getShort(at + 7) & 0xFFFF, bytes.getShort(at + 5) & 0xFFFF);
            }
            at += 2 + Math.max(2, bytes.getShort(at + 2) & 0xFFFF);
        }
        return NONE;
    }

    /** Three markers in their midst are tables. */
    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Whether it shows something, rather than adorns a page. */
    boolean shows() {
        return width >= SMALLEST && height >= SMALLEST;
    }
}
