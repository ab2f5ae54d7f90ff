package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleReader;
import balado.article.Sentence;
import balado.produce.Reading;
import balado.produce.ReadingSettings;
import balado.pronounce.PhoneticSentence;
import balado.speech.Pauses;
import balado.speech.Piece;
import balado.testing.MaryVoices;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import marytts.htsengine.HMMData;
import marytts.htsengine.HTSPStream;
import marytts.htsengine.HTSParameterGeneration;
import marytts.htsengine.HTSVocoder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our acoustics beside those of MaryTTS itself: the same voice, sentence by sentence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameVoiceTest {

    private static final int SENTENCES = 50;

    /** Nothing but rounding may differ: the search for a global variance would make more of it. */
    private static final double EXACT = 1e-9;

    /** Of 65536 that a sample can have. */
    private static final double ONE_STEP = 1;

    /** Samples; no utterance is longer. */
    private static final int LONGEST = 1 << 19;

    private static final Piece.Limits WHOLE = new Piece.Limits(250, 400, 500);

    private List<Utterance> utterances;

    /** Fifty stretches of the sample articles. */
    @BeforeAll
    void label() throws IOException {
        Labeller labeller = new Labeller(Phones.load(), Pauses.NEWS);
        Reading reading = Reading.of(ReadingSettings.DEFAULT);
        utterances = new ArrayList<>();
        for (Path seed : seeds()) {
            for (Sentence sentence : new ArticleReader()
                    .read(Files.readAllBytes(seed), "seed")
                    .sentences()
                    .toList()) {
                PhoneticSentence phonetic = reading.phonetic(sentence);
                for (Piece piece : Piece.cut(phonetic, WHOLE)) {
                    utterances.add(labeller.label(piece));
                }
            }
        }
        assertTrue(utterances.size() >= SENTENCES, utterances.size() + " sentences");
        utterances = utterances.subList(0, SENTENCES);
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList();
        }
    }

    /** Durations, pitch and spectrum; then the same parameters through both vocoders, with the same noise and with our own. */
    @ParameterizedTest
    @ValueSource(strings = {"upmc-pierre-hsmm", "upmc-jessica-hsmm", "enst-camille-hsmm", "enst-dennys-hsmm"})
    void parametersAndSoundAreThoseOfMaryTts(String name) throws IOException {
        Voice voice = MaryVoices.require(name);
        VoiceModels models = VoiceModels.load(voice);
        HMMData data = StockVoice.load(voice);
        data.setBeta(0); // the vocoder's post-filter, which is in the spectrum already that both are given
        StockAcoustics stock = new StockAcoustics(data, new ContextFeatures(models.features(), Phones.load()));
        ModelChooser chooser = new ModelChooser(models, Phones.load());
        Spectrum spectrum = new Spectrum(
                models.order(), models.settings().alpha(), models.settings().beta());
        Vocoder theirNoise = new Vocoder(models, new Random(HTSVocoder.SEED), LONGEST);
        Vocoder ourNoise = new Vocoder(models);
        SpectralDistance distance = new SpectralDistance();
        for (Utterance utterance : utterances) {
            StockChooser.Choice choice = stock.choose(utterance);
            HTSParameterGeneration theirs = stock.generate(choice);
            States states = chooser.choose(utterance);
            ParameterGenerator.Draft draft = new ParameterGenerator(models).generate(states);
            assertDurations(choice, states);
            assertParameters(theirs, draft.sharp());

            double[][] tamed = spectrum.tame(draft.blurred(), draft.sharp().spectrum());
            Parameters ours = new Parameters(
                    draft.sharp().voiced(),
                    draft.sharp().pitch(),
                    tamed,
                    draft.sharp().strengths());
            setSpectrum(theirs, tamed);
            double[] reference = stock.vocode(theirs);
            double[] same = theirNoise.synthesize(ours);
            for (int n = 0; n < reference.length; n++) {
                assertEquals(reference[n], same[n], ONE_STEP, "sample " + n);
            }
            distance.add(reference, ourNoise.synthesize(ours));
        }
        assertTrue(distance.longTerm() < 0.5, () -> "long-term spectrum: " + distance.longTerm() + " dB");
        assertTrue(distance.perFrame() < 1, () -> "frames: " + distance.perFrame() + " dB");
    }

    private static void assertDurations(StockChooser.Choice theirs, States ours) {
        for (int segment = 0; segment < theirs.ends().size(); segment++) {
            assertEquals(theirs.ends().get(segment), ours.segmentEnd(segment), "end of segment " + segment);
        }
    }

    private static void assertParameters(HTSParameterGeneration theirs, Parameters ours) {
        assertArrayEquals(theirs.getVoicedArray(), ours.voiced());
        assertPitch(theirs.getlf0Pst(), ours.pitch());
        assertCourses(theirs.getMcepPst(), ours.spectrum(), EXACT);
        assertCourses(theirs.getStrPst(), ours.strengths(), EXACT);
    }

    private static void setSpectrum(HTSParameterGeneration theirs, double[][] spectrum) {
        for (int m = 0; m < spectrum.length; m++) {
            for (int t = 0; t < spectrum[m].length; t++) {
                theirs.getMcepPst().setPar(t, m, spectrum[m][t]);
            }
        }
    }

    private static void assertPitch(HTSPStream theirs, double[] ours) {
        assertEquals(theirs.getT(), ours.length);
        for (int t = 0; t < ours.length; t++) {
            assertEquals(Math.exp(theirs.getPar(t, 0)), Math.exp(ours[t]), EXACT, "Hz in voiced frame " + t);
        }
    }

    private static void assertCourses(HTSPStream theirs, double[][] ours, double tolerance) {
        assertEquals(theirs.getOrder(), ours.length);
        for (int m = 0; m < ours.length; m++) {
            for (int t = 0; t < ours[m].length; t++) {
                assertEquals(theirs.getPar(t, m), ours[m][t], tolerance, "coefficient " + m + " in frame " + t);
            }
        }
    }
}
