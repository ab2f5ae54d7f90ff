package balado.article.document;

import balado.article.ArticleException;
import balado.article.Draft;
import balado.article.Format;
import balado.article.Input;
import balado.article.ReadOptions;
import java.util.List;
import java.util.Optional;

/** Knows the formats that are not read, and says what to do instead. */
public final class Refused implements Format {

    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int HEAD = 100;

    @Override
    public boolean accepts(Input input) {
        return remedy(input).isPresent();
    }

    @Override
    public List<Draft> read(Input input, ReadOptions options) throws ArticleException {
        throw new ArticleException(input.place() + ": " + remedy(input).orElseThrow());
    }

    private static Optional<String> remedy(Input input) {
        String head = Kinds.begin(input, HEAD);
        if (head.startsWith(OLD_OFFICE)) {
            return Optional.of("an old Word file or another of old Office; save it as .docx");
        }
        if (head.startsWith("{\\rtf")) {
            return Optional.of("a Rich Text file; save it as .docx or .odt");
        }
        boolean mobi = head.length() > 67 && head.startsWith("BOOKMOBI", 60);
        if (mobi || Kinds.named(input, ".mobi", ".azw", ".azw3", ".kfx")) {
            return Optional.of("a Kindle book; convert it to EPUB");
        }
        if (head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("\u0089PNG") || head.startsWith("GIF8")) {
            return Optional.of("a picture; run OCR on it and save the text");
        }
        return Archive.is(input) ? Optional.of(archive(input)) : Optional.empty();
    }

    private static String archive(Input input) {
        if (Kinds.named(input, ".pages") || Kinds.holds(input, "Index/Document.iwa")) {
            return "a Pages file; export it as .docx or EPUB";
        }
        if (Kinds.holds(input, "xl/workbook.xml") || Kinds.holds(input, "ppt/presentation.xml")) {
            return "a table or a presentation; save its text as .docx";
        }
        return "a ZIP archive; unpack it and name the files in it";
    }
}
