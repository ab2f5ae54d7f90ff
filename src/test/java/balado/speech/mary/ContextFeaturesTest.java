package balado.speech.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.speech.mary.Utterance.Phrase;
import balado.speech.mary.Utterance.Segment;
import balado.speech.mary.Utterance.Syllable;
import balado.speech.mary.Utterance.Word;
import balado.testing.MaryVoices;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each voice comes with one sentence of its training, labelled feature by feature. From that sentence's phones, divisions and ToBI labels we must
 * come to the very same features.
 */
class ContextFeaturesTest {

    @ParameterizedTest
    @CsvSource({
        "upmc-pierre-hsmm, features_example.pfeats",
        "upmc-jessica-hsmm, features_example.pfeats",
        "enst-camille-hsmm, features_example.pfeats",
        "enst-dennys-hsmm, text_0324.pfeats"
    })
    void agreeWithTheTrainingOfTheVoice(String name, String file) throws IOException {
        Voice voice = MaryVoices.require(name);
        FeatureCodes codes = FeatureCodes.read(voice.folder().resolve(file));
        List<String> names = codes.names();
        List<Map<String, String>> rows = rows(Files.readAllLines(voice.folder().resolve(file)), names);
        assertTrue(rows.size() > 30, "too few rows");
        Utterance utterance = utterance(rows);
        ContextFeatures features = new ContextFeatures(codes, Phones.load());
        Map<String, String> wrong = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> values = features.values(utterance, i);
            for (int f = 0; f < values.size(); f++) {
                String expected = rows.get(i).get(names.get(f));
                if (!expected.equals(values.get(f))) {
                    wrong.putIfAbsent(
                            names.get(f),
                            "segment " + i + " " + rows.get(i).get("phone") + ": " + expected + " not "
                                    + values.get(f));
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    /** The section in words: the lines between the first and the second empty line. */
    private static List<Map<String, String>> rows(List<String> lines, List<String> names) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(lines.indexOf("") + 1, lines.size())) {
            String[] values = line.split(" ", -1);
            if (values.length != names.size()) {
                break;
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(names.get(i), values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Utterance utterance(List<Map<String, String>> rows) {
        List<Phrase> phrases = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<Syllable> syllables = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        int firstWord = 0;
        int firstSyllable = 0;
        int wordSyllable = 0;
        int wordSegment = 0;
        int syllableSegment = 0;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            boolean pause = row.get("phone").equals("_");
            segments.add(new Segment(row.get("phone"), phrases.size(), words.size(), syllables.size(), pause ? 1 : 0));
            if (pause && i > 0) {
                String mark = rows.get(i - 1).get("next_punctuation");
                phrases.add(new Phrase(
                        firstWord, words.size(), firstSyllable, syllables.size(), row.get("phrase_endtone"), mark));
                firstWord = words.size();
                firstSyllable = syllables.size();
            }
            if (pause) {
                syllableSegment = i + 1;
                wordSegment = i + 1;
            } else if (row.get("segs_from_syl_end").equals("0")) {
                syllables.add(new Syllable(
                        words.size(),
                        syllableSegment,
                        i + 1,
                        row.get("stressed").equals("1"),
                        row.get("tobi_accent"),
                        row.get("tobi_endtone")));
                syllableSegment = i + 1;
            }
            if (!pause && row.get("segs_from_word_end").equals("0")) {
                int breakIndex = Integer.parseInt(row.get("breakindex"));
                words.add(new Word(0, phrases.size(), wordSyllable, syllables.size(), wordSegment, i + 1, breakIndex));
                wordSyllable = syllables.size();
                wordSegment = i + 1;
            }
        }
        return new Utterance(phrases, words, syllables, segments);
    }
}
