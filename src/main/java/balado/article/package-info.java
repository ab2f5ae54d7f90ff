/** An article read from any source, cleaned, cut into sections, paragraphs and sentences. */
package balado.article;
