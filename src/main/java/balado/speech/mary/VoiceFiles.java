package balado.speech.mary;

import balado.speech.SpeechException;
import balado.voice.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of an installed voice, by the names that MaryTTS's French voices have. */
final class VoiceFiles {

    private static final List<String> NAMES = List.of(
            "tree-dur.inf",
            "tree-lf0.inf",
            "tree-mgc.inf",
            "tree-str.inf",
            "dur.pdf",
            "lf0.pdf",
            "mgc.pdf",
            "str.pdf",
            "gv-lf0-littend.pdf",
            "gv-mgc-littend.pdf",
            "gv-str-littend.pdf",
            "mix_excitation_filters.txt",
            "trickyPhones.txt");

    private final Voice voice;

    VoiceFiles(Voice voice) {
        this.voice = voice;
    }

    /**
     * Looks whether all are there.
     *
     * @throws SpeechException when one is not
     */
    void requireAll() throws SpeechException {
        features();
        for (String name : NAMES) {
            of(name);
        }
    }

    /**
     * A file of the voice.
     *
     * @throws SpeechException when it is not there; the message names the remedy
     */
    Path of(String name) throws SpeechException {
        Path file = voice.folder().resolve(name);
        if (!Files.isReadable(file)) {
            throw new SpeechException("voice " + voice.name() + " is incomplete: no file " + file
                    + "; install it again with: balado voices install " + voice.name());
        }
        return file;
    }

    /** The example of context features, which defines them; the voice's setting {@code featuresFile} names it, if it has another name than most. */
    Path features() throws SpeechException {
        String named = voice.entry().settings().get("featuresFile");
        if (named != null) {
            return of(named);
        }
        boolean usual = Files.exists(voice.folder().resolve("features_example.pfeats"));
        return of(usual ? "features_example.pfeats" : "text_0324.pfeats");
    }
}
