package balado.normalize;

import java.util.Optional;

/**
 * Says one semiotic class: finds its tokens and puts them into words. Implementations are immutable and look no further than {@link
 * Text#REACH} code units around what they take, so that a sentence is read in linear time.
 */
interface Verbalizer {

    /** What is said for the token that begins at this place, where no space stands; empty when it is not of this class. */
    Optional<Reading> read(Text text, int at);

    /** Whether a token of this class can begin with this UTF-16 code unit: where it says no, it is not asked. */
    default boolean mayBegin(char first) {
        return true;
    }
}
