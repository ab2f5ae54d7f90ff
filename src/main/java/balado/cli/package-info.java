/** The terminal: picocli commands in, text and an exit code out. */
package balado.cli;
