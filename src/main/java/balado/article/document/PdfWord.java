package balado.article.document;

/**
 * A word where it stands on a page; lengths in points, y downwards.
 *
 * @param left its left edge
 * @param right its right edge
 * @param y its baseline
 * @param size of its type
 * @param bold whether it is bold
 */
record PdfWord(String text, float left, float right, float y, float size, boolean bold) {

    /** Where its small letters have their upper edge, about. */
    float middle() {
        return y - size * 0.4f;
    }
}
