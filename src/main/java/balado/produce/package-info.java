/** The recipe: the one class that names every stage in order. */
package balado.produce;
