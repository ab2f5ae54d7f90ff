package balado.bench;

import balado.article.ArticleReader;
import balado.article.Sentence;
import balado.produce.Reading;
import balado.speech.Take;
import balado.speech.mary.MaryEngine;
import balado.testing.MaryVoices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample article that everything is measured on: 2 minutes of speech. */
public final class SeedArticle {

    private static final Path FILE = Path.of("seeds/immunotherapie-cancer-du-sein.txt");

    private SeedArticle() {}

    /** As written. */
    public static List<Sentence> sentences() throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        new ArticleReader().read(FILE).sentences().forEach(sentences::add);
        return sentences;
    }

    /** As a voice of MaryTTS speaks it; {@code BALADO_VOICES_MIRROR} says where that lies. */
    public static List<Take> takes(String voice) throws IOException {
        Reading reading = Reading.french();
        List<Take> takes = new ArrayList<>();
        try (MaryEngine engine = MaryEngine.open(MaryVoices.require(voice))) {
            for (Sentence sentence : sentences()) {
                takes.add(engine.speak(reading.phonetic(sentence)));
            }
        }
        return takes;
    }
}
