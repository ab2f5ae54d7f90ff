package balado.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file in which a user writes settings: UTF-8, with or without byte order mark. */
public final class SettingsFile {

    /** A lexicon of half a million names has less. */
    private static final int MOST_BYTES = 16 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SettingsFile() {}

    /**
     * Reads a file.
     *
     * @throws ArticleException when it is missing, unreadable or not UTF-8; the message is one line with the file and the remedy
     */
    public static String text(Path file) throws ArticleException {
        try {
            byte[] bytes = bytes(file);
            if (bytes.length > MOST_BYTES) {
                throw new ArticleException(
                        file + ": larger than " + (MOST_BYTES >> 20) + " MB; leave out what no article needs");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (ArticleException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new ArticleException(file + ": no such file; check its name", e);
        } catch (AccessDeniedException e) {
            throw new ArticleException(file + ": no permission to read it; change its mode or owner", e);
        } catch (CharacterCodingException e) {
            throw new ArticleException(file + ": not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new ArticleException(file + ": cannot be read (" + e.getMessage() + "); check that it is a file", e);
        }
    }

    /** All of it, or one byte more than may be: a device has no end. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }
}
