package balado.pronounce;

/**
 * The phonemes of standard French, in IPA (one string of code points, NFD for the nasals as dictionaries write them) and in SAMPA for French
 * (Wells, 1997). /ŋ/ is the one of loan words.
 */
public enum Phoneme {
    I("i", "i", Kind.VOWEL),
    E("e", "e", Kind.VOWEL),
    E_OPEN("ɛ", "E", Kind.VOWEL),
    A("a", "a", Kind.VOWEL),
    O_OPEN("ɔ", "O", Kind.VOWEL),
    O("o", "o", Kind.VOWEL),
    U("u", "u", Kind.VOWEL),
    Y("y", "y", Kind.VOWEL),
    EU("ø", "2", Kind.VOWEL),
    EU_OPEN("œ", "9", Kind.VOWEL),
    SCHWA("ə", "@", Kind.VOWEL),
    E_NASAL("ɛ̃", "e~", Kind.VOWEL),
    A_NASAL("ɑ̃", "a~", Kind.VOWEL),
    O_NASAL("ɔ̃", "o~", Kind.VOWEL),
    EU_NASAL("œ̃", "9~", Kind.VOWEL),
    P("p", "p", Kind.STOP),
    T("t", "t", Kind.STOP),
    K("k", "k", Kind.STOP),
    B("b", "b", Kind.STOP),
    D("d", "d", Kind.STOP),
    G("ɡ", "g", Kind.STOP),
    F("f", "f", Kind.FRICATIVE),
    S("s", "s", Kind.FRICATIVE),
    SH("ʃ", "S", Kind.FRICATIVE),
    V("v", "v", Kind.FRICATIVE),
    Z("z", "z", Kind.FRICATIVE),
    ZH("ʒ", "Z", Kind.FRICATIVE),
    M("m", "m", Kind.NASAL),
    N("n", "n", Kind.NASAL),
    NY("ɲ", "J", Kind.NASAL),
    NG("ŋ", "N", Kind.NASAL),
    L("l", "l", Kind.LIQUID),
    R("ʁ", "R", Kind.LIQUID),
    J("j", "j", Kind.GLIDE),
    W("w", "w", Kind.GLIDE),
    HY("ɥ", "H", Kind.GLIDE);

    /** Manner, in rising sonority, as syllabification needs it. */
    public enum Kind {
        STOP,
        FRICATIVE,
        NASAL,
        LIQUID,
        GLIDE,
        VOWEL
    }

    private final String ipa;
    private final String sampa;
    private final Kind kind;

    Phoneme(String ipa, String sampa, Kind kind) {
        this.ipa = ipa;
        this.sampa = sampa;
        this.kind = kind;
    }

    public String ipa() {
        return ipa;
    }

    public String sampa() {
        return sampa;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isVowel() {
        return kind == Kind.VOWEL;
    }
}
