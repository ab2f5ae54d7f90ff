/** What a listener gets: chapters, transcript cues, cover, notes. */
package balado.episode;
