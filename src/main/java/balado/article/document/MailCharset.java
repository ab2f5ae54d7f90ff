package balado.article.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Decodes the text of a part of an e-mail: many say {@code us-ascii} or nothing and are UTF-8. */
final class MailCharset {

    private MailCharset() {}

    /** @param name the character set that the part says; may be wrong or unknown */
    static String decode(byte[] content, String name) {
        Charset told = charset(name);
        if (!told.equals(StandardCharsets.US_ASCII) && !told.equals(StandardCharsets.UTF_8)) {
            return new String(content, told);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static Charset charset(String name) {
        try {
            Charset told = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
            return told.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : told;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
