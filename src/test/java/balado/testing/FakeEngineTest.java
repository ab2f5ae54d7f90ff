package balado.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Sentence;
import balado.normalize.SpokenSentence;
import balado.pronounce.Boundary;
import balado.pronounce.Boundary.Strength;
import balado.pronounce.Boundary.Tone;
import balado.pronounce.Phoneme;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import balado.pronounce.Syllable;
import balado.speech.Take;
import balado.speech.WordTiming;
import java.util.List;
import org.junit.jupiter.api.Test;

class FakeEngineTest {

    @Test
    void timesEveryWordWithSoundAndLeavesAPauseAtAComma() {
        PhoneticWord oui = new PhoneticWord(
                "oui",
                0,
                3,
                List.of(new Syllable(List.of(Phoneme.W, Phoneme.I), true)),
                new Boundary(Strength.MINOR, Tone.CONTINUATION),
                "test");
        PhoneticWord mute = new PhoneticWord("h", 3, 4, List.of(), Boundary.NONE, "test");
        PhoneticWord toi = new PhoneticWord(
                "toi",
                5,
                8,
                List.of(new Syllable(List.of(Phoneme.T, Phoneme.W, Phoneme.A), true)),
                new Boundary(Strength.SENTENCE, Tone.FALL),
                "test");
        PhoneticSentence sentence =
                new PhoneticSentence(new SpokenSentence(Sentence.of("Oui, toi."), List.of()), List.of(oui, mute, toi));

        Take take = new FakeEngine().speak(sentence);

        int pause = 220 * 16;
        int word = 140 * 16;
        assertEquals(
                List.of(new WordTiming(0, 0, word), new WordTiming(2, word + pause, word + pause + 210 * 16)),
                take.words());
        assertEquals(word + pause + 210 * 16, take.sound().length());
        assertEquals(0, take.sound().sample(word + pause / 2));
        assertTrue(Math.abs(take.sound().sample(word / 4 + 3)) > 0);
    }
}
