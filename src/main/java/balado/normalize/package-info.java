/** Written tokens said as words: one verbalizer a semiotic class. */
package balado.normalize;
