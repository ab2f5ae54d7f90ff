package balado.pronounce;

import balado.normalize.SpokenWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pronounces words of other languages in French sounds, as newsreaders in Paris do: English by a list and rules of its own, Latin by rules, others
 * letter by letter. Names that are known stay as they are known.
 */
final class ForeignWords {

    private static final Pattern ELIDED = Pattern.compile("(\\p{L}{1,6}')(?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("-");

    /** Shorter words of the French list are French: {@code des}, {@code ver}. */
    private static final int SHORTEST_LOAN = 4;

    private final Lexicon names;
    private final Lexicon loans;
    private final Map<String, List<Phoneme>> elisions;
    private final LetterNames letters;
    private final ForeignLetters alphabet;

    ForeignWords(
            Lexicon names,
            Lexicon loans,
            Map<String, List<Phoneme>> elisions,
            LetterNames letters,
            ForeignLetters alphabet) {
        this.names = names;
        this.loans = loans;
        this.elisions = elisions;
        this.letters = letters;
        this.alphabet = alphabet;
    }

    /**
     * A word with its hyphens, and with the French word that is elided before it, if any.
     *
     * @param own what the user says of a part
     */
    Pronunciation pronounce(SpokenWord word, Function<String, Optional<Pronunciation>> own) {
        String text = word.text();
        Matcher elided = ELIDED.matcher(text);
        boolean elides = elided.lookingAt() && elisions.containsKey(lower(elided.group(1)));
        List<Phoneme> phonemes = new ArrayList<>(elides ? elisions.get(lower(elided.group(1))) : List.of());
        String origin = "";
        for (String part : HYPHEN.split(elides ? text.substring(elided.end()) : text, -1)) {
            Pronunciation sounds = own.apply(part).orElseGet(() -> part(part, word.kind()));
            phonemes.addAll(sounds.phonemes());
            origin = sounds.origin();
        }
        return new Pronunciation(phonemes, origin);
    }

    private Pronunciation part(String part, SpokenWord.Kind kind) {
        String lower = lower(part);
        boolean name = part.codePoints().anyMatch(Character::isUpperCase);
        boolean latin = kind == SpokenWord.Kind.LATIN;
        Optional<Pronunciation> english = kind == SpokenWord.Kind.ENGLISH ? English.find(lower) : Optional.empty();
        return english.or(() -> name && !latin ? names.find(lower) : Optional.empty())
                .or(() -> latin || lower.length() < SHORTEST_LOAN ? Optional.empty() : loans.find(lower))
                .orElseGet(() -> byRules(alphabet.bare(lower.replace("'", "")), kind));
    }

    /** A word without vowels is spelt. */
    private Pronunciation byRules(String bare, SpokenWord.Kind kind) {
        GraphemeToPhoneme rules = switch (kind) {
            case ENGLISH -> English.RULES;
            case LATIN -> Latin.RULES;
            case FOREIGN, WORD, ACRONYM, LETTERS -> Other.RULES;
        };
        List<Phoneme> phonemes = rules.phonemes(bare);
        return phonemes.stream().anyMatch(Phoneme::isVowel)
                ? new Pronunciation(phonemes, "rules, " + lower(kind.name()))
                : letters.spell(bare);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.FRENCH);
    }

    /** Read when the first English word comes. */
    private static final class English {
        static final Lexicon WORDS = new Lexicon("english");
        static final GraphemeToPhoneme RULES = GraphemeToPhoneme.of("english-rules");
        static final Set<Phoneme> VOICELESS = Set.of(Phoneme.P, Phoneme.T, Phoneme.K, Phoneme.F);

        /** A word that is listed, or its plural: {@code wars} with /z/, {@code books} with /s/. */
        static Optional<Pronunciation> find(String word) {
            boolean plural = word.length() > SHORTEST_LOAN && word.endsWith("s") && !word.endsWith("ss");
            Optional<Pronunciation> exact = WORDS.exact(word);
            return exact.isPresent() || !plural
                    ? exact
                    : WORDS.exact(word.substring(0, word.length() - 1)).map(English::plural);
        }

        private static Pronunciation plural(Pronunciation singular) {
            List<Phoneme> sounds = new ArrayList<>(singular.phonemes());
            boolean voiceless = VOICELESS.contains(sounds.get(sounds.size() - 1));
            sounds.add(voiceless ? Phoneme.S : Phoneme.Z);
            return new Pronunciation(sounds, singular.origin());
        }
    }

    /** Read when the first Latin word comes. */
    private static final class Latin {
        static final GraphemeToPhoneme RULES = GraphemeToPhoneme.of("latin-rules");
    }

    /** Read when the first word of another language comes. */
    private static final class Other {
        static final GraphemeToPhoneme RULES = GraphemeToPhoneme.of("foreign-rules");
    }
}
