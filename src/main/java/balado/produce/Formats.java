package balado.produce;

import balado.article.Format;
import balado.article.document.Docx;
import balado.article.document.Epub;
import balado.article.document.Markdown;
import balado.article.document.Odt;
import balado.article.document.Pdf;
import balado.article.html.HtmlFormat;
import java.util.List;

/** The formats that articles come in, beside plain text. */
final class Formats {

    private Formats() {}

    /** In the order that they are asked. */
    static List<Format> all() {
        return List.of(new Epub(), new Docx(), new Odt(), new Pdf(), new HtmlFormat(), new Markdown());
    }
}
