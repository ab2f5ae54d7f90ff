package balado.speech.mary;

import balado.speech.SpeechException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the decision trees of a voice may ask about a segment: its neighbours, its place in syllable, word, phrase and sentence, and the accents
 * around it. Names and meanings are those of MaryTTS 5.2.1, whose voices were trained with them; a count stops at 19.
 */
final class ContextFeatures {

    private static final int LIMIT = 19;

    private final FeatureCodes codes;
    private final List<Function<Site, String>> features = new ArrayList<>();

    /**
     * The features that a voice was trained with.
     *
     * @throws SpeechException when it wants one that is not known, or lacks a phone
     */
    ContextFeatures(FeatureCodes codes, Phones phones) throws IOException {
        this.codes = codes;
        Map<String, Function<Site, String>> known = known(phones);
        for (String name : codes.names()) {
            Function<Site, String> feature = known.get(name);
            if (feature == null) {
                throw new SpeechException("the voice was trained with an unknown feature, " + name
                        + "; install a voice made for MaryTTS 5.2");
            }
            features.add(feature);
        }
        for (String phone : phones.all()) {
            if (!codes.has("phone", phone)) {
                throw new SpeechException("the voice lacks the phone " + phone + "; install a French voice");
            }
        }
    }

    /** The values at a segment, by the voice's numbering. */
    byte[] codes(Utterance utterance, int segment) {
        List<String> values = values(utterance, segment);
        byte[] bytes = new byte[values.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = codes.code(i, values.get(i));
        }
        return bytes;
    }

    /** The values at a segment in the order of the voice's definition. */
    List<String> values(Utterance utterance, int segment) {
        Site site = new Site(utterance, segment);
        return features.stream().map(feature -> feature.apply(site)).toList();
    }

    private static Map<String, Function<Site, String>> known(Phones phones) {
        Map<String, Function<Site, String>> known = new HashMap<>();
        addPhones(known, phones);
        addPlaces(known, phones);
        addAccents(known);
        addSyllableCounts(known);
        addWordCounts(known);
        return known;
    }

    private static void addPhones(Map<String, Function<Site, String>> known, Phones phones) {
        Map<String, Integer> neighbours = Map.of("", 0, "prev_", -1, "prev_prev_", -2, "next_", 1, "next_next_", 2);
        neighbours.forEach((prefix, distance) -> {
            known.put(prefix + "phone", site -> site.phone(distance));
            for (String name : Phones.featureNames()) {
                known.put(
                        (prefix.isEmpty() ? "ph_" : prefix) + name, site -> phones.feature(site.phone(distance), name));
            }
        });
        known.put("prev_is_pause", site -> flag(site.isPause(-1)));
        known.put("next_is_pause", site -> flag(site.isPause(1)));
        known.put("edge", site -> "0");
        known.put("style", site -> "0");
    }

    private static void addPlaces(Map<String, Function<Site, String>> known, Phones phones) {
        known.put("pos_in_syl", site -> count(site.segmentsBeforeInSyllable()));
        known.put("segs_from_syl_start", site -> count(site.segmentsBeforeInSyllable()));
        known.put("segs_from_syl_end", site -> count(site.segmentsAfterInSyllable()));
        known.put("syl_numsegs", site -> count(site.segmentsInSyllable()));
        known.put("segs_from_word_start", site -> count(site.segmentsBeforeInWord()));
        known.put("segs_from_word_end", site -> count(site.segmentsAfterInWord()));
        known.put("word_numsegs", site -> count(site.segmentsInWord()));
        known.put("syls_from_word_start", site -> count(site.syllablesBeforeInWord()));
        known.put("syls_from_word_end", site -> count(site.syllablesAfterInWord()));
        known.put("word_numsyls", site -> count(site.syllablesInWord()));
        known.put("position_type", Site::positionInWord);
        known.put("onsetcoda", site -> site.isPause(0) ? "0" : site.precedesVowel(phones) ? "onset" : "coda");
        known.put("breakindex", Site::breakIndex);
        known.put("syl_break", site -> site.isPause(0) ? "0" : site.breakBehind(0));
        known.put("prev_syl_break", site -> site.breakBehind(-1));
    }

    private static void addAccents(Map<String, Function<Site, String>> known) {
        known.put("accented", site -> flag(site.syllable(0).map(Utterance.Syllable::accented)));
        known.put("stressed", site -> flag(site.syllable(0).map(Utterance.Syllable::stressed)));
        known.put("prev_stressed", site -> flag(site.syllable(-1).map(Utterance.Syllable::stressed)));
        known.put("next_stressed", site -> flag(site.syllable(1).map(Utterance.Syllable::stressed)));
        Map<String, Integer> neighbours = Map.of("", 0, "next_", 1, "nextnext_", 2);
        neighbours.forEach((prefix, distance) -> {
            known.put(
                    prefix + "tobi_accent",
                    site -> site.syllable(distance)
                            .map(Utterance.Syllable::accent)
                            .orElse("0"));
            known.put(
                    prefix + "tobi_endtone",
                    site -> site.syllable(distance)
                            .map(Utterance.Syllable::tone)
                            .orElse("0"));
        });
        known.put("next_accent", Site::nextAccent);
        known.put("prev_accent", Site::previousAccent);
        known.put("selection_prosody", Site::prosody);
        known.put("phrase_endtone", site -> site.phraseTone(0));
        known.put("prev_phrase_endtone", site -> site.phraseTone(-1));
        known.put("sentence_punc", Site::sentenceMark);
        known.put("prev_punctuation", site -> site.mark(-1));
        known.put("next_punctuation", site -> site.mark(0));
    }

    private static void addSyllableCounts(Map<String, Function<Site, String>> known) {
        known.put("phrase_numsyls", site -> count(site.syllablesInPhrase()));
        known.put("syls_from_phrase_start", site -> count(site.before(syllable -> true)));
        known.put("syls_from_phrase_end", site -> count(site.after(syllable -> true)));
        known.put("stressed_syls_from_phrase_start", site -> count(site.before(Utterance.Syllable::stressed)));
        known.put("stressed_syls_from_phrase_end", site -> count(site.after(Utterance.Syllable::stressed)));
        known.put("accented_syls_from_phrase_start", site -> count(site.before(Utterance.Syllable::accented)));
        known.put("accented_syls_from_phrase_end", site -> count(site.after(Utterance.Syllable::accented)));
        known.put("syls_from_prev_stressed", site -> count(site.backTo(Utterance.Syllable::stressed)));
        known.put("syls_to_next_stressed", site -> count(site.onTo(Utterance.Syllable::stressed)));
        known.put("syls_from_prev_accent", site -> count(site.backTo(Utterance.Syllable::accented)));
        known.put("syls_to_next_accent", site -> count(site.onTo(Utterance.Syllable::accented)));
    }

    private static void addWordCounts(Map<String, Function<Site, String>> known) {
        known.put("sentence_numphrases", site -> count(site.phrases()));
        known.put("phrases_from_sentence_start", site -> count(site.phrase()));
        known.put("phrases_from_sentence_end", site -> count(site.phrases() - site.phrase() - 1));
        known.put("sentence_numwords", site -> count(site.words()));
        known.put("words_from_sentence_start", site -> count(site.word()));
        known.put("words_from_sentence_end", site -> count(site.words() - site.nextWord()));
        known.put("phrase_numwords", site -> count(site.wordsInPhrase() + 1));
        known.put("words_from_phrase_start", site -> count(site.word() - site.firstWordInPhrase()));
        known.put("words_from_phrase_end", site -> count(site.endWordInPhrase() - site.nextWord()));
        known.put("words_from_prev_punctuation", site -> count(site.wordsSinceMark()));
        known.put("words_to_next_punctuation", site -> count(site.wordsToMark()));
    }

    private static String count(int count) {
        return Integer.toString(Math.min(count, LIMIT));
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private static String flag(Optional<Boolean> value) {
        return flag(value.orElse(false));
    }
}
