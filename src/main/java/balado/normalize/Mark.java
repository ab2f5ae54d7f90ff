package balado.normalize;

/** What a punctuation token means for phrasing. */
public enum Mark {
    /** No phrasing of its own: an asterisk, a footnote sign, a bullet. */
    NONE,
    COMMA,
    SEMICOLON,
    COLON,
    PERIOD,
    QUESTION,
    EXCLAMATION,
    ELLIPSIS,
    DASH,
    OPEN_QUOTE,
    CLOSE_QUOTE,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    /** Where words set off by asterisks or underscores end: a group of their own, without a pause. */
    EMPHASIS
}
