package balado.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes of an unknown encoding as text: UTF-8, UTF-16 when a byte order mark says so, else Windows-1252. */
public final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A text may hold a few by accident; a picture or a program has 10 % and more. */
    private static final int CONTROLS_ALLOWED = 8;

    private static final int CONTROLS_ALLOWED_PER_MILLE = 20;

    private TextDecoder() {}

    /**
     * The text without byte order mark.
     *
     * @param place what an error names
     * @throws ArticleException when the bytes are no text
     */
    public static String decode(byte[] bytes, String place) throws ArticleException {
        if (beginsWith(bytes, 0xFE, 0xFF) || beginsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (isBinary(bytes)) {
            throw new ArticleException(
                    place + ": not a text but a binary file; save the article as plain text (UTF-8)");
        }
        String text = strictUtf8(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean isBinary(byte[] bytes) {
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > CONTROLS_ALLOWED && controls * 1000 > (long) bytes.length * CONTROLS_ALLOWED_PER_MILLE;
    }

    private static boolean beginsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
