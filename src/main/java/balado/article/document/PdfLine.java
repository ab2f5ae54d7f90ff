package balado.article.document;

/**
 * A line of a column; lengths in points, y downwards.
 *
 * @param page its number, from 0
 * @param column the number of its column in the document, from 0; lines of one column stand below each other
 * @param left where it begins
 * @param right where it ends
 * @param y its baseline
 * @param size of most of its type
 * @param bold whether most of it is
 */
record PdfLine(String text, int page, int column, float left, float right, float y, float size, boolean bold) {}
