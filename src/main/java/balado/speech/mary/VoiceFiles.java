package balado.speech.mary;

import balado.speech.SpeechException;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The files of an installed voice, by the names that MaryTTS's French voices have. */
final class VoiceFiles {

    /** MaryTTS's keys of a voice's files, and how the files of the French voices are named. */
    static final Map<String, String> BY_KEY = Map.ofEntries(
            Map.entry("Ftd", "tree-dur.inf"),
            Map.entry("Ftf", "tree-lf0.inf"),
            Map.entry("Ftm", "tree-mgc.inf"),
            Map.entry("Fts", "tree-str.inf"),
            Map.entry("Fmd", "dur.pdf"),
            Map.entry("Fmf", "lf0.pdf"),
            Map.entry("Fmm", "mgc.pdf"),
            Map.entry("Fms", "str.pdf"),
            Map.entry("Fgvf", "gv-lf0-littend.pdf"),
            Map.entry("Fgvm", "gv-mgc-littend.pdf"),
            Map.entry("Fgvs", "gv-str-littend.pdf"),
            Map.entry("Fif", "mix_excitation_filters.txt"),
            Map.entry("trickyPhonesFile", "trickyPhones.txt"));

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
        for (String name : BY_KEY.values()) {
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

    /**
     * The lines of a text file of a voice.
     *
     * @throws SpeechException when it is no text; the message names it
     */
    static List<String> lines(Path file) throws IOException {
        try {
            return Files.readString(file).lines().toList();
        } catch (CharacterCodingException e) {
            throw new SpeechException(file + " is damaged: it is no text", e);
        }
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
