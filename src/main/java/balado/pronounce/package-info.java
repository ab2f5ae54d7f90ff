/** Words given French phonemes: lexicon, rules, homographs, liaison, phrasing. */
package balado.pronounce;
