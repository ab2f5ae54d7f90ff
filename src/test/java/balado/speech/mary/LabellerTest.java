package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.speech.Pauses;
import balado.speech.Piece;
import balado.testing.Sampa;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabellerTest {

    private final Labeller labeller = new Labeller(Phones.load(), new Pauses(200, 400));

    private Utterance label(String sampa) {
        return labeller.label(
                Piece.cut(Sampa.sentence(sampa), new Piece.Limits(99, 99, 99)).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la .|_100 l a _150",
                "la , la ; la .|_100 l a _200 l a _400 l a _150",
                "paR-kiN .|_100 p a R k i n g _150",
                "mOR .|_100 m 0 R _150",
                "0 la 0 .|_100 l a _150",
            })
    void phonesAndPauses(String sampa, String segments) {
        assertEquals(
                segments,
                label(sampa).segments().stream()
                        .map(segment -> segment.phone() + (segment.pause() ? "" + segment.millis() : ""))
                        .collect(Collectors.joining(" ")));
    }

    /** One accent a syllable, as the training labels have it: on the first syllable that is not a schwa. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la mE-zo~ .|L+H* !H* 0",
                "d@ R@-mE-tR@ .|0 0 !H* 0",
                "la mE-zo~ ?|H* L* 0",
                "la mE-zo~ !|H* H* 0",
                "la , mE-zo~ .|L+H* !H* 0",
            })
    void accents(String sampa, String accents) {
        assertEquals(
                accents,
                label(sampa).syllables().stream()
                        .map(Utterance.Syllable::accent)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la .|L-L% . 5",
                "la ?|H-H% ? 5",
                "la !|L-L% ! 5",
                "la , la la ; la .|H-L% , 4 H-L% , 4 L-L% . 5",
            })
    void phrases(String sampa, String phrases) {
        Utterance utterance = label(sampa);
        assertEquals(
                phrases,
                utterance.phrases().stream()
                        .map(phrase -> phrase.tone() + " " + phrase.mark() + " "
                                + utterance.words().get(phrase.endWord() - 1).breakIndex())
                        .collect(Collectors.joining(" ")));
    }
}
