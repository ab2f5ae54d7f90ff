package balado.article;

/**
 * A paragraph of cleaned text before it is known what it is.
 *
 * @param text one line
 * @param alone whether it was one line in the file, as a heading is, and none of a stanza
 * @param marked whether the writer marked it as a heading: {@code ## …}
 * @param quoted whether it is quoted as in an e-mail: {@code > …}; the signs are no part of the text
 */
record Line(String text, boolean alone, boolean marked, boolean quoted) {}
