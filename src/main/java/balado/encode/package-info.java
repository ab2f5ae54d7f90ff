/** A recording as a tagged audio file. */
package balado.encode;
