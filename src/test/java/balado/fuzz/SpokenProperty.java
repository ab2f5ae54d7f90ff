package balado.fuzz;

import balado.article.Cleaner;
import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.normalize.SpokenSentence;
import balado.normalize.SpokenWord;
import balado.normalize.Token;
import balado.pronounce.Phoneme;
import balado.pronounce.PhonemeWriter;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import balado.pronounce.Pronouncer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sentence is said: no figure, sign or control is left in its words, no word is lost or silent, nothing grows beyond bounds. */
final class SpokenProperty implements Property {

    /** The longest name of one character: {@code unité monétaire}, {@code quatre-vingt-dix-neuf} of two. */
    private static final int SPOKEN_GROWTH = 30;

    /** A consonant that is spelt has three, {@code w} seven. */
    private static final int PHONEMES_PER_LETTER = 8;

    private static final Pattern UNSAID = Pattern.compile("[\\p{N}\\p{S}\\p{C}\\p{Z}\\s]");

    /** Brackets whose content is not said, elided words and prefixes that the next word begins with. */
    private static final Set<String> SILENT = Set.of("footnote", "cut", "elided", "prefix");

    private static final Set<Integer> IPA = Arrays.stream(Phoneme.values())
            .flatMap(phoneme -> phoneme.ipa().codePoints().boxed())
            .collect(Collectors.toUnmodifiableSet());

    private final Cleaner cleaner = new Cleaner();
    private final Normalizer normalizer = Normalizer.french();
    private final Pronouncer pronouncer = Pronouncer.french();

    @Override
    public void check(String text) {
        checkSentence(text);
        String clean = cleaner.clean(text).replace('\n', ' ');
        if (!clean.equals(text)) {
            checkSentence(clean);
        }
    }

    private void checkSentence(String written) {
        if (written.isBlank()) {
            return;
        }
        SpokenSentence spoken = normalizer.normalize(Sentence.of(written));
        List<SpokenWord> words = spoken.tokens().stream()
                .flatMap(token -> token.words().stream())
                .toList();
        words.forEach(SpokenProperty::checkWord);
        spoken.tokens().forEach(token -> checkToken(token, written));
        OutgoingText.requireBounded(spoken.text().length(), written, SPOKEN_GROWTH);
        checkSounds(pronouncer.pronounce(spoken), words, written);
    }

    private static void checkWord(SpokenWord word) {
        OutgoingText.requireClean(word.text());
        Property.require(!UNSAID.matcher(word.text()).find(), "a sign is left in a spoken word", word.text());
        Property.require(
                word.text().codePoints().anyMatch(SpokenProperty::isLatin),
                "a word that no French voice can say",
                word.text());
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private static void checkToken(Token token, String written) {
        String part = written.substring(token.start(), token.end());
        boolean says = !Letters.of(part).isEmpty();
        if (says && token.words().isEmpty() && !SILENT.contains(token.rule())) {
            throw new Broken("a word is lost by the rule " + token.rule(), part + " in " + written);
        }
    }

    private static void checkSounds(PhoneticSentence sounding, List<SpokenWord> words, String written) {
        Property.require(sounding.words().size() == words.size(), "words without phonemes", written);
        for (PhoneticWord word : sounding.words()) {
            if (word.syllables().isEmpty()) {
                throw new Broken("a silent word", word.text() + " in " + written);
            }
            OutgoingText.requireBounded(word.phonemes().count(), word.text(), PHONEMES_PER_LETTER);
        }
        String line = PhonemeWriter.line(sounding, PhonemeWriter.Alphabet.IPA);
        Property.require(line.codePoints().allMatch(SpokenProperty::isPhonetic), "not a phoneme", line);
    }

    private static boolean isPhonetic(int point) {
        return point == ' ' || IPA.contains(point);
    }
}
