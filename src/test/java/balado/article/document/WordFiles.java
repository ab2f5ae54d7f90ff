package balado.article.document;

/** Word files made for tests. */
final class WordFiles {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private WordFiles() {}

    /** One with a body, styles and lists as French Word writes them. */
    static byte[] of(String body) {
        return zip(body).bytes();
    }

    static Zips zip(String body) {
        return new Zips()
                .with("[Content_Types].xml", HEAD + "<Types/>")
                .with("_rels/.rels", HEAD + """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                        </Relationships>""")
                .with("docProps/core.xml", HEAD + """
                        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
                        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Document1</dc:title>
                        <dc:creator>Hélène Garnier</dc:creator><dcterms:created>2026-11-18T08:00:00Z</dcterms:created></cp:coreProperties>""")
                .with(
                        "word/styles.xml",
                        HEAD + "<w:styles " + W + ">"
                                + style("Titre", "Title", "")
                                + style("Titre1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                                + style("Titre2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                                + style("Maison", "Intertitre maison", "<w:basedOn w:val=\"Titre2\"/>")
                                + style("Plan", "Plan", "<w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>")
                                + style("Citation", "Quote", "")
                                + style("Cit2", "Citation", "")
                                + style("Lgende", "Légende", "")
                                + style("TM1", "toc 1", "")
                                + style(
                                        "Puces",
                                        "Liste à puces",
                                        "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr>")
                                + "</w:styles>")
                .with("word/numbering.xml", numbering())
                .with(
                        "word/document.xml",
                        HEAD + "<w:document " + W
                                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>"
                                + body
                                + "<w:sectPr/></w:body></w:document>");
    }

    private static String numbering() {
        return HEAD + "<w:numbering " + W + ">"
                + "<w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)")
                + level(2, "upperRoman", "%1.%3")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\u2022")
                + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/>"
                + "</w:lvlOverride></w:num></w:numbering>";
    }

    /** A paragraph of a style, its runs given as XML; plain text becomes one run. */
    static String p(String style, String runs) {
        String inside = runs.startsWith("<") ? runs : r(runs);
        return "<w:p><w:pPr>" + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>") + "</w:pPr>" + inside
                + "</w:p>";
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    static String r(String text) {
        return r("", text);
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        StringBuilder out = new StringBuilder("<w:tbl>");
        for (String row : rows) {
            out.append("<w:tr>");
            for (String cell : row.split("\\|", -1)) {
                out.append("<w:tc>").append(p("", cell)).append("</w:tc>");
            }
            out.append("</w:tr>");
        }
        return out.append("</w:tbl>").toString();
    }

    private static String style(String id, String name, String inside) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + inside
                + "</w:style>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
