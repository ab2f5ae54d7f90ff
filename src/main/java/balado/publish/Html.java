package balado.publish;

/** HTML as our files have it: whole documents, no script, nothing fetched from elsewhere. */
final class Html {

    private Html() {}

    /** Text as character data or inside a quoted attribute. */
    static String escape(String text) {
        return Plain.lines(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** What stands behind the body of a document that {@link #begin} began. */
    static final String END = "</body>\n</html>\n";

    /**
     * A document whose first heading is its title.
     *
     * @param head what else stands in the head, HTML
     * @param body what follows the heading, HTML
     */
    static String page(String language, String title, String head, String body) {
        return begin(language, title, head) + body.strip() + "\n" + END;
    }

    /** The same up to its body, which ends with a line end. */
    static String begin(String language, String title, String head) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                %s</head>
                <body>
                <h1>%s</h1>
                """.formatted(escape(language), escape(title), head, escape(title));
    }
}
