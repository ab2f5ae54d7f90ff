/** espeak-ng in process: the embedded default that needs no download. */
package balado.speech.espeak;
