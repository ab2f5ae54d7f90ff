package balado.article;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads articles: finds the format of an input, has it read, and cleans and cuts what comes out. Immutable. */
public final class ArticleReader {

    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,8}$");

    private final List<Format> formats;
    private final ReadOptions options;
    private final ArticleBuilder builder;

    /** Reads plain text, as a newsreader would. */
    public ArticleReader() {
        this(List.of(), ReadOptions.DEFAULT);
    }

    /**
     * Reads several formats.
     *
     * @param formats the first that accepts an input reads it; what none accepts is read as plain text
     */
    public ArticleReader(List<Format> formats, ReadOptions options) {
        Cleaner cleaner = new Cleaner();
        SentenceSplitter splitter = new SentenceSplitter();
        this.formats = new ArrayList<>(formats);
        this.formats.add(new PlainText(cleaner, splitter));
        this.options = options;
        this.builder = new ArticleBuilder(cleaner, splitter, options);
    }

    /**
     * The first article of a file. Its identity is the address in its front matter, else its name without folder and ending.
     *
     * @throws ArticleException when it is missing, unreadable, empty, no text, or its front matter is broken
     */
    public Article read(Path file) throws ArticleException {
        return readAll(file).get(0);
    }

    /**
     * The articles of a file: one, or of a book the chapters when each of them is one.
     *
     * @throws ArticleException when it is missing, unreadable or broken, or holds no text
     */
    public List<Article> readAll(Path file) throws ArticleException {
        return readAll(input(file, Limits.DEFAULT));
    }

    /**
     * A file as an input.
     *
     * @param limits how large it may be, and how much of it is read
     * @throws ArticleException when it is missing, unreadable or too large
     */
    public static Input input(Path file, Limits limits) throws ArticleException {
        return Input.ofFile(bytes(file, limits), file).within(limits);
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
                        Input.ofText(bytes, identity.isBlank() ? "the text" : identity),
                        composed(identity),
                        UnaryOperator.identity(),
                        note -> {})
                .get(0);
    }

    /** The articles of an input, at least one. */
    public List<Article> readAll(Input input) throws ArticleException {
        return readAll(input, UnaryOperator.identity(), note -> {});
    }

    /**
     * The articles of an input of which more is known than it says itself.
     *
     * @param amended adds that to what was read
     * @param notes hears what was left out of them and is worth saying, a line each
     */
    public List<Article> readAll(Input input, UnaryOperator<Draft> amended, Consumer<String> notes)
            throws ArticleException {
        return read(input, ENDING.matcher(composed(input.name())).replaceFirst(""), amended, notes);
    }

    private List<Article> read(Input input, String identity, UnaryOperator<Draft> amended, Consumer<String> notes)
            throws ArticleException {
        Format format =
                formats.stream().filter(each -> each.accepts(input)).findFirst().orElseThrow();
        List<Article> articles = new ArrayList<>();
        for (Draft draft : format.read(input, options)) {
            if (draft.partial() && !options.partial()) {
                throw new ArticleException(input.place() + ": only the first paragraph is public; --partial reads it");
            }
            articles.add(builder.build(amended.apply(draft), input, identity));
            draft.notes().forEach(notes);
        }
        return articles;
    }

    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static byte[] bytes(Path file, Limits limits) throws ArticleException {
        try {
            if (Files.isDirectory(file)) {
                throw new ArticleException(file + ": a folder, not an article; name a file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return BoundedInput.read(in, file.toString(), Files.size(file), Limit.ARTICLE_SIZE, limits);
            }
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
