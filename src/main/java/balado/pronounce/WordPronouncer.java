package balado.pronounce;

import balado.normalize.SpokenWord;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pronounces words one by one: acronyms and letters, else the lexicons, else the rules; a compound or an elided word part by part. */
final class WordPronouncer {

    private static final Pattern PART = Pattern.compile("(?<=')|-");

    private final ForeignLetters foreign;
    private final LetterNames letters;
    private final GraphemeToPhoneme rules;
    private final GraphemeToPhoneme nameRules;
    private final Acronyms acronyms;
    private final Lexicon words;
    private final Lexicon names;
    private final Map<String, List<Phoneme>> elisions;
    private final CompoundLinks links;
    private final ForeignWords foreignWords;
    private final UserWords own;

    WordPronouncer() {
        this.foreign = new ForeignLetters();
        this.letters = new LetterNames(foreign);
        this.rules = GraphemeToPhoneme.french();
        this.nameRules = rules.ofNames();
        this.acronyms = new Acronyms(letters, rules);
        this.words = new Lexicon("lexicon");
        this.names = new Lexicon("names");
        this.elisions = Table.rows("elisions").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Sampa.parse(row.get(1))));
        this.links = new CompoundLinks();
        this.foreignWords = new ForeignWords(names, words, elisions, letters, foreign);
        this.own = UserWords.NONE;
    }

    private WordPronouncer(WordPronouncer base, UserWords own) {
        this.foreign = base.foreign;
        this.letters = base.letters;
        this.rules = base.rules;
        this.nameRules = base.nameRules;
        this.acronyms = base.acronyms;
        this.words = base.words;
        this.names = base.names;
        this.elisions = base.elisions;
        this.links = base.links;
        this.foreignWords = base.foreignWords;
        this.own = own;
    }

    /** The same, with the user's words as parts of compounds. */
    WordPronouncer with(UserWords users) {
        return new WordPronouncer(this, users);
    }

    Pronunciation pronounce(SpokenWord word) {
        if (word.kind() == SpokenWord.Kind.LETTERS) {
            return letters.spell(word.text());
        }
        if (word.kind().isForeign()) {
            return foreignWords.pronounce(word, own::find);
        }
        boolean acronym = word.kind() == SpokenWord.Kind.ACRONYM;
        Optional<Pronunciation> whole = acronym && isCapitals(word.text()) ? Optional.empty() : listed(word.text());
        if (whole.isPresent()) {
            return whole.get();
        }
        String[] parts = PART.split(word.text());
        List<Phoneme> phonemes = new ArrayList<>();
        String origin = "";
        for (int i = 0; i < parts.length; i++) {
            Pronunciation part = part(parts[i], acronym);
            links.join(phonemes, parts, i, part.phonemes());
            origin = part.origin();
        }
        return new Pronunciation(phonemes, parts.length > 1 ? "parts, " + origin : origin);
    }

    private Pronunciation part(String part, boolean acronym) {
        return own.find(part).orElseGet(() -> known(part, acronym));
    }

    private Pronunciation known(String part, boolean acronym) {
        String lower = Normalizer.normalize(part, Normalizer.Form.NFC).toLowerCase(Locale.FRENCH);
        List<Phoneme> elided = elisions.get(lower);
        if (elided != null) {
            return new Pronunciation(elided, "elision");
        }
        if (acronym && part.length() > 1 && isCapitals(part)) {
            return acronyms.pronounce(part);
        }
        String bare = lower.replace("'", "");
        return listed(part.replace("'", ""))
                .or(() -> acronyms.listed(bare))
                .orElseGet(() -> byRules(bare, isName(part)));
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.FRENCH));
    }

    private static boolean isName(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }

    /** A capital makes it a name first ({@code Jean} before {@code jean}, {@code iPhone}). */
    private Optional<Pronunciation> listed(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.FRENCH);
        return (isName(word) ? names.find(lower) : Optional.<Pronunciation>empty()).or(() -> words.find(lower));
    }

    /** Letters that French does not know lose their accents; a word without vowels is spelt. */
    private Pronunciation byRules(String lower, boolean name) {
        String known = foreign.bare(lower);
        List<Phoneme> phonemes = (name ? nameRules : rules).phonemes(known);
        if (phonemes.stream().noneMatch(Phoneme::isVowel)) {
            Pronunciation spelt = letters.spell(known);
            return spelt.phonemes().isEmpty() ? new Pronunciation(phonemes, "rules") : spelt;
        }
        return new Pronunciation(phonemes, "rules");
    }
}
