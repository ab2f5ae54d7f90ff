/** Hostile text: drawn from a seed, put through the text stages, shrunk when something breaks. */
package balado.fuzz;
