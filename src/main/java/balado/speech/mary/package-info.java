/** MaryTTS voices: the only importer of {@code marytts.*}. */
package balado.speech.mary;
