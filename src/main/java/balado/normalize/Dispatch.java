package balado.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The verbalizers in their order, by the character that a token begins with. This is the package's one hot path: of some thirty classes only a
 * few can begin with a given letter, and most tokens are plain words.
 */
final class Dispatch {

    /** Latin letters with their accents; what lies behind is rare enough to ask everyone. */
    private static final int TABLED = 0x180;

    private final Verbalizer[] all;
    private final Verbalizer[][] beginning = new Verbalizer[TABLED][];

    Dispatch(List<Verbalizer> verbalizers) {
        this.all = verbalizers.toArray(new Verbalizer[0]);
        for (char first = 0; first < TABLED; first++) {
            beginning[first] = beginning(first);
        }
    }

    /** A loop, because hundreds of streams would be a good part of the time of a start. */
    private Verbalizer[] beginning(char first) {
        List<Verbalizer> some = new ArrayList<>();
        for (Verbalizer verbalizer : all) {
            if (verbalizer.mayBegin(first)) {
                some.add(verbalizer);
            }
        }
        return some.toArray(new Verbalizer[0]);
    }

    /** What the first verbalizer that takes the token makes of it; none goes on into words of another language. */
    Reading read(Text text, int at) {
        char first = text.at(at);
        for (Verbalizer verbalizer : first < TABLED ? beginning[first] : all) {
            Optional<Reading> reading = verbalizer.read(text, at);
            if (reading.isPresent()
                    && !text.spans().changesLanguage(at, reading.get().end())) {
                return reading.get();
            }
        }
        throw new IllegalStateException("the last verbalizer takes anything");
    }
}
