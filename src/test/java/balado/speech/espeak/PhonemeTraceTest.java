package balado.speech.espeak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.Pronouncer;
import balado.speech.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An ear's substitute: what espeak-ng says it spoke is what it was told to speak, phoneme by phoneme. */
class PhonemeTraceTest {

    /** A library that is loaded cannot be deleted everywhere. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path cache;

    /** What espeak-ng puts between a final /i/ and a vowel of the next word by itself: how it joins the two. */
    private static final String GLIDE = ";";

    private final Mnemonics mnemonics = Mnemonics.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il est arrivé à l'est de Paris à huit heures et demie.",
                "Un bon ami et un grand homme ont eu neuf ans.",
                "Les oignons, le parking, la montagne et le jeune huissier.",
                "Cet œuf brun, ce pull bleu : quelle voix ! Qui sait ?",
                "L'immunothérapie réduit de 12,5 % le risque de rechute.",
                "Aujourd'hui, les États-Unis et l'Union européenne négocient.",
            })
    void speaksWhatItIsTold(String written) throws IOException {
        PhoneticSentence sentence =
                Pronouncer.french().pronounce(Normalizer.french().normalize(Sentence.of(written)));
        List<String> told = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (Piece piece : Piece.cut(sentence, new Piece.Limits(0, 80, 110))) {
            String text = mnemonics.write(piece);
            told.addAll(List.of(text.replaceAll("[^\\[\\]|]*\\[\\[|\\]\\].?", "|")
                    .replaceAll("[',]", "")
                    .replaceAll("^\\|+|\\|+$", "")
                    .split("\\|+", -1)));
            Unpacking unpacking =
                    Unpacking.of(cache.toAbsolutePath(), System.getProperty("os.name"), System.getProperty("os.arch"));
            unpacking.unpack();
            try (Espeak espeak = Espeak.open(unpacking, "fr")) {
                spoken.addAll(espeak.speak(text).phonemes());
            }
        }
        spoken.removeIf(GLIDE::equals);
        assertEquals(told, spoken);
    }
}
