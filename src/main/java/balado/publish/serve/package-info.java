/** The output folder over HTTP. */
package balado.publish.serve;
