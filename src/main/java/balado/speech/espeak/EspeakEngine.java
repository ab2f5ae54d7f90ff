package balado.speech.espeak;

import balado.pronounce.PhoneticSentence;
import balado.speech.Pauses;
import balado.speech.Piece;
import balado.speech.SpeechEngine;
import balado.speech.Take;
import balado.speech.Trim;
import balado.speech.WordTiming;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Speaks with the espeak-ng that lies in the piper-jni jar. It gets our phonemes, clause by clause, so that liaison, homographs and the pauses
 * are ours; only the melody is its own. The calls of a process are served one after the other.
 */
public final class EspeakEngine implements SpeechEngine {

    /** A clause is what lies between pauses; espeak-ng takes 800 bytes at most, and a phoneme is up to four. */
    private static final Piece.Limits LIMITS = new Piece.Limits(0, 80, 110);

    private final Unpacking unpacking;
    private final String voice;
    private final int sampleRate;
    private final Mnemonics mnemonics = Mnemonics.load();
    private final Pauses pauses;

    private EspeakEngine(Unpacking unpacking, String voice, Pauses pauses) throws IOException {
        this.unpacking = unpacking;
        this.voice = voice;
        this.pauses = pauses;
        try (Espeak espeak = Espeak.open(unpacking, voice)) {
            this.sampleRate = espeak.sampleRate();
        }
    }

    /**
     * Loads the library, unpacking it when that was not yet done, with the pauses of a newsreader.
     *
     * @param voice its setting {@code voice} names the espeak-ng voice, else that is {@code fr}
     * @param cache the folder in which unpacked files stay for the next time; native code must be allowed to run from it
     * @throws balado.speech.SpeechException when the platform is not supported or the files cannot be written or loaded
     */
    public static EspeakEngine open(Voice voice, Path cache) throws IOException {
        return open(voice, cache, Pauses.NEWS);
    }

    /** Loads the library with other pauses. */
    public static EspeakEngine open(Voice voice, Path cache, Pauses pauses) throws IOException {
        Unpacking unpacking =
                Unpacking.of(cache.toAbsolutePath(), System.getProperty("os.name"), System.getProperty("os.arch"));
        unpacking.unpack();
        String name = voice.entry().settings().getOrDefault("voice", "fr");
        return new EspeakEngine(unpacking, name, pauses);
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int parallelism() {
        return 1;
    }

    @Override
    public String version() {
        return "espeak-ng 1.52.0.1, clauses 1";
    }

    @Override
    public Take speak(PhoneticSentence sentence) throws IOException {
        float[] samples = new float[0];
        List<WordTiming> words = new ArrayList<>();
        List<Piece> pieces = Piece.cut(sentence, LIMITS);
        if (!pieces.isEmpty()) {
            try (Espeak espeak = Espeak.open(unpacking, voice)) {
                for (Piece piece : pieces) {
                    Espeak.Clause clause = espeak.speak(mnemonics.write(piece));
                    words.addAll(timings(piece, clause, samples.length));
                    samples = append(samples, clause, samples(pauses.at(piece.end())));
                }
            }
        }
        return Trim.take(sentence, samples, sampleRate(), words);
    }

    private int samples(int millis) {
        return (int) ((long) millis * sampleRate() / 1000);
    }

    /** Words are timed from one begin to the next. */
    private static List<WordTiming> timings(Piece piece, Espeak.Clause clause, int offset) {
        List<WordTiming> words = new ArrayList<>();
        List<Integer> starts = clause.starts();
        for (int i = 0; i < Math.min(starts.size(), piece.words().size()); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : clause.end();
            words.add(new WordTiming(piece.words().get(i).index(), offset + starts.get(i), offset + end));
        }
        return words;
    }

    private static float[] append(float[] head, Espeak.Clause clause, int pause) {
        int length = clause.end();
        float[] joined = Arrays.copyOf(head, head.length + length + pause);
        for (int i = 0; i < length; i++) {
            joined[head.length + i] = clause.sample(i);
        }
        return joined;
    }

    @Override
    public void close() {}
}
