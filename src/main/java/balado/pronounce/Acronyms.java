package balado.pronounce;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Acronyms: read as the list says, else read as words when they can be and have four letters or more, else spelt. */
final class Acronyms {

    /** Syllables of an open or simply closed shape: {@code OTAN}, {@code UNESCO}. */
    private static final Pattern READABLE =
            Pattern.compile("[bcdfgjklmnprstvz]?[aeiou](?:[bcdfgjklmnprstvz]{1,2}[aeiou])+[bcdflmnprstx]?");

    private static final int SHORTEST_READ = 4;

    private final Lexicon list = new Lexicon("acronyms");
    private final LetterNames letters;
    private final GraphemeToPhoneme rules;

    Acronyms(LetterNames letters, GraphemeToPhoneme rules) {
        this.letters = letters;
        this.rules = rules;
    }

    /** The list's pronunciation, for acronyms that are not written in capitals: {@code Insee}. */
    Optional<Pronunciation> listed(String lower) {
        return list.find(lower);
    }

    Pronunciation pronounce(String acronym) {
        String lower = acronym.toLowerCase(Locale.FRENCH);
        Optional<Pronunciation> listed = list.find(lower);
        if (listed.isPresent()) {
            return listed.get();
        }
        if (lower.length() >= SHORTEST_READ && READABLE.matcher(lower).matches()) {
            return new Pronunciation(rules.phonemes(lower), "acronym read");
        }
        return new Pronunciation(letters.spell(acronym).phonemes(), "acronym spelt");
    }
}
