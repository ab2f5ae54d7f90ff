/** Articles out of HTML: the main content of a page, what its head says of it, and the blocks of any piece of HTML. */
package balado.article.html;
