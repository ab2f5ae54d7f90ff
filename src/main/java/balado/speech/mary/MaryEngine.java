package balado.speech.mary;

import balado.pronounce.PhoneticSentence;
import balado.speech.Pauses;
import balado.speech.Piece;
import balado.speech.Sound;
import balado.speech.SpeechEngine;
import balado.speech.Take;
import balado.speech.Trim;
import balado.speech.WordTiming;
import balado.voice.Voice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Speaks with a hidden-semi-Markov voice of MaryTTS 5.2. The acoustics get finished phones with their prosodic labels; no module, registry or thread
 * of MaryTTS is started.
 */
public final class MaryEngine implements SpeechEngine {

    /** Most sentences are one piece. Past 20 s it is cut, because what synthesis needs grows with the piece. */
    private static final Piece.Limits LIMITS = new Piece.Limits(250, 400, 500);

    private final Acoustics acoustics;
    private final Labeller labeller;
    private final String version;

    private MaryEngine(Acoustics acoustics, Labeller labeller, String version) {
        this.acoustics = acoustics;
        this.labeller = labeller;
        this.version = version;
    }

    /**
     * Takes a voice with the pauses of a newsreader; its models are loaded with the first sentence.
     *
     * @throws balado.speech.SpeechException when its files are missing or not those of a French voice
     */
    public static MaryEngine open(Voice voice) throws IOException {
        return open(voice, Pauses.NEWS);
    }

    /** Takes a voice with pauses of its own. */
    public static MaryEngine open(Voice voice, Pauses pauses) throws IOException {
        Phones phones = Phones.load();
        return new MaryEngine(new LateAcoustics(voice, phones), new Labeller(phones, pauses), "hmm 1, labels 1");
    }

    /** Loads a voice with the acoustics of MaryTTS 5.2.1 itself, the reference that is slow and overdrives. */
    public static MaryEngine openStock(Voice voice) throws IOException {
        Phones phones = Phones.load();
        ContextFeatures features = new ContextFeatures(FeatureCodes.read(new VoiceFiles(voice).features()), phones);
        return new MaryEngine(
                new StockAcoustics(StockVoice.load(voice), features),
                new Labeller(phones, Pauses.NEWS),
                "marytts 5.2.1, labels 1");
    }

    @Override
    public int sampleRate() {
        return acoustics.sampleRate();
    }

    @Override
    public int parallelism() {
        return Runtime.getRuntime().availableProcessors();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Take speak(PhoneticSentence sentence) throws IOException {
        float[] samples = new float[0];
        List<WordTiming> words = new ArrayList<>();
        for (Piece piece : Piece.cut(sentence, LIMITS)) {
            Utterance utterance = labeller.label(piece);
            Acoustics.Rendering rendering = acoustics.render(utterance);
            words.addAll(timings(utterance, rendering.ends(), samples.length));
            samples = append(samples, rendering.sound());
        }
        return Trim.take(sentence, samples, sampleRate(), words);
    }

    private static List<WordTiming> timings(Utterance utterance, List<Integer> ends, int offset) {
        return utterance.words().stream()
                .map(word -> new WordTiming(
                        word.source(),
                        offset + ends.get(word.firstSegment() - 1),
                        offset + ends.get(word.endSegment() - 1)))
                .toList();
    }

    private static float[] append(float[] head, Sound tail) {
        float[] joined = Arrays.copyOf(head, head.length + tail.length());
        tail.copyTo(0, joined, head.length, tail.length());
        return joined;
    }

    @Override
    public void prepare() throws IOException {
        acoustics.prepare();
    }

    @Override
    public void close() {}
}
