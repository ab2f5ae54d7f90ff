package balado.normalize;

/** The grammatical gender that a numeral agrees with. */
enum Gender {
    MASCULINE,
    FEMININE
}
