package balado.article;

/**
 * A paragraph of cleaned text before it is known what it is.
 *
 * @param text one line
 * @param alone whether it was one line in the file, as a heading is
 * @param marked whether the writer marked it as a heading: {@code ## …}
 */
record Line(String text, boolean alone, boolean marked) {}
