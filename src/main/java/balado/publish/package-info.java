/** Episodes for podcast apps: folders, feed, web page, server, checker. */
package balado.publish;
