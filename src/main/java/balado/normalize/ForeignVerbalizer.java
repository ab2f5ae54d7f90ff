package balado.normalize;

import java.util.List;
import java.util.Optional;

/**
 * Words that their page says are in another language, left as they are: {@code <i lang="en">six pages</i>} has no French six, {@code <i lang="la">
 * vi</i>} no sixth. Capitals among small letters are an acronym in any language.
 */
final class ForeignVerbalizer implements Verbalizer {

    /** Capitals that are words. */
    private static final String WORDS = "AI";

    private final Verbalizer acronym;

    ForeignVerbalizer(Verbalizer acronym) {
        this.acronym = acronym;
    }

    @Override
    public boolean mayBegin(char first) {
        return Character.isLetter(first) || first >= 0x80;
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        int end = WordVerbalizer.end(text, at);
        Spans.Span span = text.spans().languageAt(at);
        if (end == at || span == null) {
            return Optional.empty();
        }
        String written = text.view().substring(at, end);
        boolean shouted = isShouted(text.view().substring(span.from(), span.to()));
        Optional<Reading> known = shouted ? Optional.empty() : acronym.read(text, at);
        if (known.isPresent()) {
            return known;
        }
        if (end - at == 1 && Character.isUpperCase(text.at(at)) && WORDS.indexOf(text.at(at)) < 0) {
            return Optional.of(Reading.of(end, SemioticClass.LETTERS, "letter", Reading.letters(written)));
        }
        SpokenWord word = new SpokenWord(shouted ? Casing.titled(written) : written, SpokenWord.Kind.of(span.value()));
        return Optional.of(Reading.of(end, SemioticClass.WORD, "in " + span.value(), List.of(word)));
    }

    /** Several words in capitals. */
    private static boolean isShouted(String words) {
        return words.indexOf(' ') > 0 && words.chars().noneMatch(Character::isLowerCase);
    }
}
