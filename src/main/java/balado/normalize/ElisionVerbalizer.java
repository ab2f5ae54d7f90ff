package balado.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** An elided word before what is not said as it is written, or is no French. {@code l'art. 5} → {@code l'article cinq} */
final class ElisionVerbalizer implements Verbalizer {

    private static final Keys<String> CLITICS =
            new Keys<>(Casing.CLITICS.stream().collect(Collectors.toMap(clitic -> clitic, clitic -> clitic)));
    private static final Shape CLITIC = new Shape("\\p{L}{1,6}'(?=\\p{L})");

    private static final int LONGEST = 6;

    private final List<Verbalizer> others;

    ElisionVerbalizer(List<Verbalizer> others) {
        this.others = List.copyOf(others);
    }

    @Override
    public boolean mayBegin(char first) {
        return CLITICS.mayBegin(Character.toLowerCase(first));
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        if (!isFollowedByApostrophe(text, at) || !text.startsWord(at)) {
            return Optional.empty();
        }
        return CLITIC.at(text, at)
                .filter(match -> Casing.CLITICS.contains(match.group().toLowerCase(Locale.ROOT)))
                .filter(match -> text.spans().languageAt(match.end()) != null
                        || others.stream()
                                .anyMatch(other -> other.read(text, match.end()).isPresent()))
                .map(match -> Reading.of(match.end(), SemioticClass.WORD, "elided", "")
                        .before(match.group().toLowerCase(Locale.ROOT)));
    }

    private static boolean isFollowedByApostrophe(Text text, int at) {
        int end = at;
        while (end < at + LONGEST && Character.isLetter(text.at(end))) {
            end++;
        }
        return end > at && text.at(end) == '\'';
    }
}
