/** Articles and books as files that people write and send: Markdown, EPUB, PDF, Word, OpenDocument, e-mail. */
package balado.article.document;
