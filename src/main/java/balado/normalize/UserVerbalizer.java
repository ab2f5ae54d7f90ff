package balado.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The user's own abbreviations, as they are written, capitals and all, and never inside a word. They win over every other class: what another
 * verbalizer would take across the beginning of one is left to those behind it. {@code 3 Mo} → {@code trois} and what {@code Mo} stands for
 */
final class UserVerbalizer implements Verbalizer {

    private static final Shape SENTENCE_END = new Shape("[ »”\")\\]…]*$");

    /** A verbalizer that takes nothing across the beginning of a user's abbreviation. */
    private record Yielding(Verbalizer verbalizer, UserVerbalizer user) implements Verbalizer {

        @Override
        public Optional<Reading> read(Text text, int at) {
            return verbalizer.read(text, at).filter(reading -> !user.isEnteredBy(text, at, reading.end()));
        }

        @Override
        public boolean mayBegin(char first) {
            return verbalizer.mayBegin(first);
        }
    }

    private final Keys<List<SpokenWord>> entries;

    /**
     * @param abbreviations what is said by what is written
     * @param words the words of what is said
     */
    UserVerbalizer(Map<String, String> abbreviations, Function<String, List<SpokenWord>> words) {
        Map<String, List<SpokenWord>> spoken = new HashMap<>();
        abbreviations.forEach((written, said) -> {
            String key = Text.of(written).view().strip();
            if (!key.isEmpty()) {
                spoken.put(key, words.apply(said));
            }
        });
        this.entries = new Keys<>(spoken);
    }

    /** These verbalizers with the user's abbreviations before them. */
    List<Verbalizer> before(List<Verbalizer> verbalizers) {
        List<Verbalizer> all = new ArrayList<>(List.of(this, new ElisionVerbalizer(List.of(this))));
        verbalizers.forEach(each -> all.add(new Yielding(each, this)));
        return all;
    }

    @Override
    public boolean mayBegin(char first) {
        return entries.mayBegin(first);
    }

    @Override
    public Optional<Reading> read(Text text, int at) {
        return find(text, at)
                .map(found -> Reading.of(end(text, found), SemioticClass.ABBREVIATION, "user", found.value()));
    }

    private Optional<Keys.Found<List<SpokenWord>>> find(Text text, int at) {
        if (Character.isLetterOrDigit(text.at(at)) && !text.startsWord(at)) {
            return Optional.empty();
        }
        return entries.at(text, at)
                .filter(found -> !Character.isDigit(text.at(found.end() - 1)) || text.endsWord(found.end()));
    }

    /** Whether an abbreviation begins between these places, other than as a part of a compound. */
    private boolean isEnteredBy(Text text, int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (text.at(at - 1) != '-'
                    && text.at(at - 1) != '\''
                    && find(text, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A stop that also ends the sentence is left to end it. */
    private static int end(Text text, Keys.Found<?> found) {
        boolean stop = found.key().endsWith(".")
                && text.length() - found.end() < Text.REACH
                && SENTENCE_END.at(text, found.end()).isPresent();
        return stop ? found.end() - 1 : found.end();
    }
}
