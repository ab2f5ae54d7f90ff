package balado.article.document;

import balado.article.ArticleException;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.ReadOptions;
import java.util.List;

/**
 * <a href="https://pdfa.org/resource/iso-32000-2/">PDF</a>: it knows glyphs and their places only, so words, columns, paragraphs and headings are
 * guessed. Tables are read column by column.
 */
public final class Pdf implements Format {

    @Override
    public boolean accepts(Input input) {
        return Kinds.begins(input, "%PDF-") || Kinds.of(input, List.of("application/pdf"), ".pdf");
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        return PdfReader.read(input);
    }
}
