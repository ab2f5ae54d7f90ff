package balado.produce;

import balado.article.Sentence;
import balado.normalize.Normalizer;
import balado.normalize.SpokenSentence;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.Pronouncer;

/** The text stages in order: how a sentence is read. */
public final class Reading {

    private final Normalizer normalizer;
    private final Pronouncer pronouncer;

    private Reading(Normalizer normalizer, Pronouncer pronouncer) {
        this.normalizer = normalizer;
        this.pronouncer = pronouncer;
    }

    /** As in France. */
    public static Reading french() {
        return of(ReadingSettings.DEFAULT);
    }

    /** As a user wants it. */
    public static Reading of(ReadingSettings settings) {
        return new Reading(
                Normalizer.french(settings.region(), settings.abbreviations()),
                Pronouncer.french(settings.register(), settings.lexicon()));
    }

    public SpokenSentence spoken(Sentence sentence) {
        return normalizer.normalize(sentence);
    }

    public PhoneticSentence phonetic(Sentence sentence) {
        return pronouncer.pronounce(spoken(sentence));
    }
}
