package balado.testing;

import balado.pronounce.Boundary;
import balado.pronounce.Phoneme;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import balado.speech.Pauses;
import balado.speech.Sound;
import balado.speech.SpeechEngine;
import balado.speech.Take;
import balado.speech.WordTiming;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine that whistles: 70 ms of a tone for each phoneme, its pitch the phoneme's, silence where a boundary asks for it. Needs no voice and
 * no native library, and its timings are exact.
 */
public final class FakeEngine implements SpeechEngine {

    /** Of one phoneme, in milliseconds. */
    public static final int PHONEME_MILLIS = 70;

    private static final int FADE_MILLIS = 5;
    private static final double PEAK = 0.25;

    private final int sampleRate;

    /** At 16 kHz, as the MaryTTS voices are. */
    public FakeEngine() {
        this(16_000);
    }

    public FakeEngine(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public int parallelism() {
        return 2;
    }

    @Override
    public String version() {
        return "fake 1";
    }

    @Override
    public Take speak(PhoneticSentence sentence) {
        List<WordTiming> timings = new ArrayList<>();
        int position = 0;
        for (int index = 0; index < sentence.words().size(); index++) {
            PhoneticWord word = sentence.words().get(index);
            int end = position + samples(PHONEME_MILLIS) * (int) word.phonemes().count();
            if (end > position) {
                timings.add(new WordTiming(index, position, end));
            }
            position = end + pauseBehind(sentence, index);
        }
        int length = timings.isEmpty() ? 0 : timings.get(timings.size() - 1).end();
        float[] sound = new float[length];
        timings.forEach(timing -> whistle(sentence.words().get(timing.word()), sound, timing.start()));
        return new Take(sentence, Sound.owning(sound, sampleRate), timings);
    }

    @Override
    public void close() {}

    private int pauseBehind(PhoneticSentence sentence, int index) {
        Boundary boundary = sentence.words().get(index).boundary();
        return samples(Pauses.NEWS.at(boundary));
    }

    private void whistle(PhoneticWord word, float[] sound, int start) {
        int length = samples(PHONEME_MILLIS);
        int offset = start;
        for (Phoneme phoneme : word.phonemes().toList()) {
            double radians = 2 * Math.PI * pitch(phoneme) / sampleRate;
            for (int i = 0; i < length; i++) {
                double fade = Math.min(1, Math.min(i, length - 1 - i) / (double) samples(FADE_MILLIS));
                sound[offset + i] = (float) (PEAK * fade * Math.sin(radians * i));
            }
            offset += length;
        }
    }

    /** Hz, from the first letter of the phoneme's IPA. */
    private static int pitch(Phoneme phoneme) {
        return 200 + phoneme.ipa().charAt(0) % 100 * 10;
    }

    private int samples(int millis) {
        return (int) ((long) millis * sampleRate / 1000);
    }
}
