/** The rules of podcast apps, replayed on a folder or a feed. */
package balado.publish.check;
