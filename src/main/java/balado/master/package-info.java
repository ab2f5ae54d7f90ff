/** Takes joined, paused and levelled into one recording. */
package balado.master;
