/** Pages and feeds of the web fetched politely, within limits, and from public addresses only unless others are allowed. */
package balado.article.fetch;
