package balado.article.document;

import balado.article.Format;
import java.util.List;

/** The formats of documents, in the order in which they are asked. */
public final class Documents {

    private Documents() {}

    /** None of them loads its library before a file of its kind comes. */
    public static List<Format> formats() {
        return List.of(new Pdf(), new Epub(), new Docx(), new Odt(), new Email(), new Markdown(), new Refused());
    }
}
