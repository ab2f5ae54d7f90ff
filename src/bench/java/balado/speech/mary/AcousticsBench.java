package balado.speech.mary;

import balado.article.ArticleReader;
import balado.produce.Reading;
import balado.produce.ReadingSettings;
import balado.speech.Pauses;
import balado.speech.Piece;
import balado.testing.MaryVoices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The acoustics of a MaryTTS voice, stage by stage: milliseconds for all sentences of the sample article. Needs {@code BALADO_VOICES_MIRROR}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AcousticsBench {

    private static final Path ARTICLE = Path.of("seeds/immunotherapie-cancer-du-sein.txt");
    private static final Piece.Limits WHOLE = new Piece.Limits(250, 400, 500);

    @Param({"upmc-pierre-hsmm"})
    private String voice;

    private final List<Utterance> utterances = new ArrayList<>();
    private final List<States> states = new ArrayList<>();
    private final List<ParameterGenerator.Draft> drafts = new ArrayList<>();
    private final List<Parameters> parameters = new ArrayList<>();
    private HmmAcoustics acoustics;
    private ModelChooser chooser;
    private ParameterGenerator generator;
    private Spectrum spectrum;
    private Vocoder vocoder;

    /** Every stage's input, made by the one before it. */
    @Setup
    public void prepare() throws IOException {
        Phones phones = Phones.load();
        VoiceModels models = VoiceModels.load(MaryVoices.require(voice));
        acoustics = new HmmAcoustics(models, phones);
        chooser = new ModelChooser(models, phones);
        generator = new ParameterGenerator(models);
        spectrum = new Spectrum(
                models.order(), models.settings().alpha(), models.settings().beta());
        vocoder = new Vocoder(models);
        Labeller labeller = new Labeller(phones, Pauses.NEWS);
        Reading reading = Reading.of(ReadingSettings.DEFAULT);
        new ArticleReader().read(ARTICLE).sentences().forEach(sentence -> Piece.cut(reading.phonetic(sentence), WHOLE)
                .forEach(piece -> utterances.add(labeller.label(piece))));
        long frames = 0;
        for (Utterance utterance : utterances) {
            States chosen = chooser.choose(utterance);
            ParameterGenerator.Draft draft = generator.generate(chosen);
            Parameters sharp = draft.sharp();
            states.add(chosen);
            drafts.add(draft);
            parameters.add(new Parameters(
                    sharp.voiced(), sharp.pitch(), spectrum.tame(draft.blurred(), sharp.spectrum()), sharp.strengths()));
            frames += chosen.frames();
        }
        System.out.printf(
                "%.1f s of speech%n",
                (double) frames * models.settings().framePeriod() / models.settings().sampleRate());
    }

    /** Decision trees. */
    @Benchmark
    public int choose() {
        return utterances.stream().mapToInt(each -> chooser.choose(each).frames()).sum();
    }

    /** Trajectories and their global variance. */
    @Benchmark
    public int generate() {
        return states.stream()
                .mapToInt(each -> generator.generate(each).blurred().length)
                .sum();
    }

    /** What keeps the filter from overload. */
    @Benchmark
    public int tame() {
        return drafts.stream()
                .mapToInt(each -> spectrum.tame(each.blurred(), each.sharp().spectrum()).length)
                .sum();
    }

    /** Excitation and filter. */
    @Benchmark
    public int vocode() {
        return parameters.stream()
                .mapToInt(each -> vocoder.synthesize(each).length)
                .sum();
    }

    /** All of it. */
    @Benchmark
    public int render() {
        return utterances.stream()
                .mapToInt(each -> acoustics.render(each).sound().length())
                .sum();
    }
}
