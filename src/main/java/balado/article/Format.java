package balado.article;

import java.util.List;

/** A format that articles come in. Immutable. */
public interface Format {

    /** Whether an input is of this format, by its media type, the ending of its name, or how its bytes begin. */
    boolean accepts(Input input);

    /**
     * The articles in it: one, or of a book or a feed several.
     *
     * @throws ArticleException when it is broken, protected, or holds no text; one line with place, fault and remedy
     */
    List<Draft> read(Input input, ReadOptions options) throws ArticleException;
}
