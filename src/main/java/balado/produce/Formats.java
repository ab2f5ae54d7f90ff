package balado.produce;

import balado.article.Format;
import balado.article.document.Documents;
import balado.article.html.HtmlFormat;
import java.util.List;
import java.util.stream.Stream;

/** The formats that articles come in, beside plain text. */
final class Formats {

    private Formats() {}

    /** In the order that they are asked. */
    static List<Format> all() {
        return Stream.concat(Documents.formats().stream(), Stream.of(new HtmlFormat()))
                .toList();
    }
}
