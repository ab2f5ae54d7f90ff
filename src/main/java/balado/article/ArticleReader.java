package balado.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads articles from plain text: a title, paragraphs, intertitles, and front matter if it has any. Immutable. */
public final class ArticleReader {

    /** The longest book is a tenth of it. */
    private static final long LARGEST = 64L << 20;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,8}$");

    private final ArticleBuilder builder = new ArticleBuilder();

    /**
     * Reads a file. Its identity is the address in its front matter, else its name without folder and ending.
     *
     * @throws ArticleException when it is missing, unreadable, empty, no text, or its front matter is broken
     */
    public Article read(Path file) throws ArticleException {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String identity =
                ENDING.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        return read(bytes(file), file.toString(), identity, file.resolveSibling(""));
    }

    /**
     * Reads text that does not come from a file.
     *
     * @param bytes the text in UTF-8 or Windows-1252
     * @param identity what errors name, and the article's identity when its front matter has no address; when it is blank, the title is
     * @throws ArticleException when it is empty, no text, or its front matter is broken
     */
    public Article read(byte[] bytes, String identity) throws ArticleException {
        return read(
                bytes,
                identity.isBlank() ? "the text" : identity,
                Normalizer.normalize(identity, Normalizer.Form.NFC),
                Path.of(""));
    }

    private Article read(byte[] bytes, String place, String identity, Path folder) throws ArticleException {
        String text = LINE_END.matcher(TextDecoder.decode(bytes, place)).replaceAll("\n");
        return builder.build(FrontMatter.read(text, place), identity, folder);
    }

    private static byte[] bytes(Path file) throws ArticleException {
        try {
            if (Files.isDirectory(file)) {
                throw new ArticleException(file + ": a folder, not an article; name a file");
            }
            if (Files.size(file) > LARGEST) {
                throw new ArticleException(file + ": larger than " + (LARGEST >> 20) + " MB; cut it into parts");
            }
            return Files.readAllBytes(file);
        } catch (ArticleException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new ArticleException(file + ": no such file; check its name", e);
        } catch (AccessDeniedException e) {
            throw new ArticleException(file + ": no permission to read it; change its mode or owner", e);
        } catch (IOException e) {
            throw new ArticleException(file + ": cannot be read (" + e.getMessage() + "); copy it to another place", e);
        }
    }
}
