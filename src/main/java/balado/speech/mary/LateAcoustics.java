package balado.speech.mary;

import balado.voice.Voice;
import java.io.IOException;

/** Acoustics whose models are loaded with the first utterance: where all is spoken already, none comes. */
final class LateAcoustics implements Acoustics {

    private final Voice voice;
    private final Phones phones;
    private final VoiceModels.Settings settings;
    private HmmAcoustics loaded;

    LateAcoustics(Voice voice, Phones phones) throws IOException {
        this.voice = voice;
        this.phones = phones;
        this.settings = VoiceModels.Settings.of(voice);
        new VoiceFiles(voice).requireAll();
    }

    @Override
    public int sampleRate() {
        return settings.sampleRate();
    }

    @Override
    public Rendering render(Utterance utterance) throws IOException {
        return loaded().render(utterance);
    }

    @Override
    public void prepare() throws IOException {
        loaded();
    }

    private synchronized HmmAcoustics loaded() throws IOException {
        if (loaded == null) {
            loaded = new HmmAcoustics(VoiceModels.load(voice), phones);
        }
        return loaded;
    }
}
