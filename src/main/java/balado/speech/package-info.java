/** Phonemes spoken by a voice; {@link balado.speech.SpeechEngine} is the interface. */
package balado.speech;
