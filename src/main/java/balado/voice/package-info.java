/** The catalogue of voices, and how one is fetched, verified, stored and found. */
package balado.voice;
