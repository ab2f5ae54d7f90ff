package balado.article;

import balado.limits.Limit;
import balado.limits.Limits;
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

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SettingsFile() {}

    /**
     * Reads a file.
     *
     * @param limits how large it may be
     * @throws ArticleException when it is missing, unreadable, too large or not UTF-8; the message is one line with the file and the remedy
     */
    public static String text(Path file, Limits limits) throws ArticleException {
        try {
            byte[] bytes = bytes(file, limits);
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

    private static byte[] bytes(Path file, Limits limits) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BoundedInput.read(in, file.toString(), Limit.SETTINGS_SIZE, limits);
        }
    }
}
