package balado.normalize;

/**
 * The kinds of written token, after Sproat et al., "Normalization of non-standard words", Computer Speech and Language 15 (2001), and
 * Ebden and Sproat, "The Kestrel TTS text normalization system" (2014).
 */
public enum SemioticClass {
    WORD,
    PUNCTUATION,
    CARDINAL,
    DECIMAL,
    ORDINAL,
    FRACTION,
    ROMAN,
    DATE,
    TIME,
    MONEY,
    MEASURE,
    TELEPHONE,
    ELECTRONIC,
    SCORE,
    RANGE,
    REFERENCE,
    ACRONYM,
    ABBREVIATION,
    SYMBOL,
    FORMULA,
    LETTERS
}
