package balado.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Abbreviations that their page explains: {@code <abbr title="arrêté">arr.</abbr>} → {@code arrêté}. The page knows better than our table of
 * abbreviations, in which {@code arr.} is a district; but numbers with their units, dates, ordinals and references are asked before it, and said as ever.
 *
 * <ul>
 *   <li>What is cut short with a stop is said as its title: {@code arr.}, {@code p. ex.}, {@code Chap.}, {@code N.-D.}
 *   <li>Acronyms are said as a newsreader says them, as they are known: two capitals and more, dotted or not ({@code SNCF}, {@code S.N.C.F.}, {@code
 *       BnF}), names made of one ({@code Afnor}: a capital, small letters, a vowel), a lone capital ({@code vitamine B}).
 *   <li>Small letters without a stop are said as their title ({@code arrdt}, {@code hab}) unless they are an ordinary word ({@code info}).
 *   <li>A title counts when it is words: letters, apostrophes and hyphens, eight words at most. Anything else explains, and does not stand for.
 * </ul>
 */
final class TitleVerbalizer implements Verbalizer {

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}[\\p{L}\\p{M}. -]{0,30}");
    private static final Pattern TITLE = Pattern.compile("[\\p{L}\\p{M}'-]{2,30}(?: [\\p{L}\\p{M}'-]{1,30}){0,7}");
    private static final Shape SENTENCE_END = new Shape("[ »”\")\\]…]*$");
    private static final Shape STOP_WITHIN = new Shape("\\.(?=,| ?\\p{Ll}| ?\\d)");

    private final Vocabulary vocabulary;
    private final Function<String, List<SpokenWord>> words;

    /**
     * @param words the words of what is said
     */
    TitleVerbalizer(Vocabulary vocabulary, Function<String, List<SpokenWord>> words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    @Override
    public boolean mayBegin(char first) {
        return Character.isLetter(first) || first >= 0x80;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        Spans.Span span = text.spans().abbreviationAt(at);
        if (span == null || !isWhole(text, span)) {
            return Optional.empty();
        }
        String written = text.view().substring(at, span.to()).strip();
        String title = Text.of(span.value()).view().strip();
        boolean said =
                ABBREVIATION.matcher(written).matches() && TITLE.matcher(title).matches() && isCutShort(written);
        return said
                ? Optional.of(Reading.of(end(text, span), SemioticClass.ABBREVIATION, "title", words.apply(title)))
                : Optional.empty();
    }

    /** Not a part of a word, nor of a compound: {@code St-Aubin}. */
    private static boolean isWhole(Text text, Spans.Span span) {
        boolean joined = text.at(span.to()) == '-' && Character.isLetter(text.at(span.to() + 1));
        boolean ends = text.endsWord(span.to()) || text.at(span.to() - 1) == '.';
        return text.startsWord(span.from()) && ends && !joined;
    }

    private boolean isCutShort(String written) {
        if (written.chars().filter(Character::isUpperCase).count() > 1) {
            return written.contains(".-");
        }
        if (written.indexOf('.') >= 0) {
            return true;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(written.charAt(0));
        return capital ? written.length() > 1 && !Vocabulary.hasVowel(lower) : !vocabulary.isOrdinary(lower);
    }

    /** A stop that ends the sentence too is left to end it; one that stands behind the element, within the sentence, belongs to it. */
    private static int end(Text text, Spans.Span span) {
        boolean last = text.at(span.to() - 1) == '.'
                && text.length() - span.to() < Text.REACH
                && SENTENCE_END.at(text, span.to()).isPresent();
        if (last) {
            return span.to() - 1;
        }
        return STOP_WITHIN.at(text, span.to()).isPresent() ? span.to() + 1 : span.to();
    }
}
