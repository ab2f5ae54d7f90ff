package balado.master;

import balado.article.Sentence;
import balado.normalize.SpokenSentence;
import balado.pronounce.Boundary;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import balado.speech.Sound;
import balado.speech.Take;
import balado.speech.WordTiming;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Takes that sound a little like speech: syllables of harmonics and noise, in phrases that differ in level. */
public final class Takes {

    /** A sentence that stands for any other. */
    public static final Sentence BODY = Sentence.of("Une phrase.");

    private Takes() {}

    /** A take of these samples whose one word is the whole text. */
    public static Take of(Sentence sentence, int sampleRate, float... samples) {
        return take(sentence, sampleRate, samples, List.of(new int[] {0, samples.length}));
    }

    /**
     * A take of phrases, 200 ms apart, each one word to its timings.
     *
     * @param levels dB of each phrase
     * @param seconds length of each phrase
     */
    public static Take spoken(Sentence sentence, int sampleRate, long seed, double seconds, double... levels) {
        int phrase = (int) (seconds * sampleRate);
        int gap = sampleRate / 5;
        float[] samples = new float[levels.length * phrase + (levels.length - 1) * gap];
        List<int[]> words = new ArrayList<>();
        Random random = new Random(seed);
        double pitch = 90 + random.nextInt(130);
        for (int i = 0; i < levels.length; i++) {
            int start = i * (phrase + gap);
            speak(samples, start, phrase, sampleRate, Math.pow(10, levels[i] / 20), pitch, random);
            words.add(new int[] {start, start + phrase});
        }
        return take(sentence, sampleRate, samples, words);
    }

    /** A copy of a take's samples. */
    public static float[] samples(Take take) {
        float[] samples = new float[take.sound().length()];
        take.sound().copyTo(0, samples, 0, samples.length);
        return samples;
    }

    private static void speak(
            float[] samples, int start, int length, int sampleRate, double level, double pitch, Random random) {
        double phase = 0;
        double noise = 0;
        for (int i = 0; i < length; i++) {
            double time = (double) i / sampleRate;
            phase += 2 * Math.PI * pitch * (1 + 0.1 * Math.sin(2 * Math.PI * 0.7 * time)) / sampleRate;
            double voiced = 0;
            for (int harmonic = 1; harmonic <= 20; harmonic++) {
                voiced += Math.cos(harmonic * phase + Math.PI * harmonic * harmonic / 20) / (1 + 0.3 * harmonic);
            }
            noise = 0.5 * noise + random.nextGaussian();
            double syllable = Math.pow(Math.sin(Math.PI * 4.5 * time), 2);
            samples[start + i] = (float) (level * (0.15 * voiced * syllable + 0.02 * noise * (1 - syllable)));
        }
    }

    private static Take take(Sentence sentence, int sampleRate, float[] samples, List<int[]> spans) {
        List<PhoneticWord> words = new ArrayList<>();
        List<WordTiming> timings = new ArrayList<>();
        int length = sentence.text().length();
        for (int i = 0; i < spans.size(); i++) {
            int start = i * length / spans.size();
            int end = (i + 1) * length / spans.size();
            words.add(new PhoneticWord("mot", start, end, List.of(), Boundary.NONE, "test"));
            timings.add(new WordTiming(i, spans.get(i)[0], spans.get(i)[1]));
        }
        PhoneticSentence phonetic = new PhoneticSentence(new SpokenSentence(sentence, List.of()), words);
        return new Take(phonetic, Sound.owning(samples, sampleRate), timings);
    }
}
