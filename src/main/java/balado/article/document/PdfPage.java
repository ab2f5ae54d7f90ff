package balado.article.document;

import java.util.List;

/**
 * A page as it was printed.
 *
 * @param height in points
 * @param words in the order of the file
 */
record PdfPage(float height, List<PdfWord> words) {}
