package balado.article.document;

/**
 * Where in an archive a file lies.
 *
 * @param name with its folders, separated by {@code /}
 * @param method how it is packed
 * @param encrypted whether a password is needed
 * @param checksum CRC-32 of the unpacked bytes
 * @param start offset of its first packed byte in the archive
 * @param length number of packed bytes, all of them inside the archive
 */
record ZipEntryPlace(String name, int method, boolean encrypted, long checksum, int start, int length) {}
