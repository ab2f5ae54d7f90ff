package balado.testing;

import balado.article.Sentence;
import balado.normalize.SpokenSentence;
import balado.pronounce.Boundary;
import balado.pronounce.Boundary.Strength;
import balado.pronounce.Boundary.Tone;
import balado.pronounce.Phoneme;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import balado.pronounce.Syllable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Sentences written in SAMPA: words between spaces, syllables between hyphens, boundaries as words of their own ({@code |} rhythmic group,
 * {@code ,} minor, {@code ;} major, {@code . ? !} end), {@code 0} for a word without sound. {@code bo~-ZuR , la vi-la .}
 */
public final class Sampa {

    private Sampa() {}

    public static PhoneticSentence sentence(String sampa) {
        List<PhoneticWord> words = new ArrayList<>();
        for (String token :
                sampa.isBlank() ? List.<String>of() : List.of(sampa.strip().split(" +"))) {
            Optional<Boundary> boundary = boundary(token);
            if (boundary.isPresent()) {
                words.add(word(words.remove(words.size() - 1).text(), boundary.get()));
            } else {
                words.add(word(token, Boundary.NONE));
            }
        }
        return new PhoneticSentence(new SpokenSentence(Sentence.of("x " + sampa), List.of()), words);
    }

    private static Optional<Boundary> boundary(String token) {
        return Optional.ofNullable(
                switch (token) {
                    case "|" -> new Boundary(Strength.GROUP, Tone.CONTINUATION);
                    case "," -> new Boundary(Strength.MINOR, Tone.CONTINUATION);
                    case ";" -> new Boundary(Strength.MAJOR, Tone.CONTINUATION);
                    case "." -> new Boundary(Strength.SENTENCE, Tone.FALL);
                    case "?" -> new Boundary(Strength.SENTENCE, Tone.QUESTION);
                    case "!" -> new Boundary(Strength.SENTENCE, Tone.EXCLAMATION);
                    default -> null;
                });
    }

    private static PhoneticWord word(String sampa, Boundary boundary) {
        List<Syllable> syllables = sampa.equals("0")
                ? List.of()
                : Arrays.stream(sampa.split("-"))
                        .map(syllable -> new Syllable(phonemes(syllable), false))
                        .toList();
        return new PhoneticWord(sampa, 0, 1, syllables, boundary, "test");
    }

    private static List<Phoneme> phonemes(String sampa) {
        List<Phoneme> phonemes = new ArrayList<>();
        int at = 0;
        while (at < sampa.length()) {
            int length = sampa.startsWith("~", at + 1) ? 2 : 1;
            String symbol = sampa.substring(at, at + length);
            phonemes.add(Arrays.stream(Phoneme.values())
                    .filter(phoneme -> phoneme.sampa().equals(symbol))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException(symbol + " in " + sampa)));
            at += length;
        }
        return phonemes;
    }
}
