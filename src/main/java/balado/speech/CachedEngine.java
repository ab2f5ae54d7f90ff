package balado.speech;

import balado.pronounce.Phoneme;
import balado.pronounce.PhoneticSentence;
import balado.pronounce.PhoneticWord;
import balado.pronounce.Syllable;
import balado.voice.CatalogEntry;
import balado.voice.VoiceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/** An engine that speaks no sentence twice. */
public final class CachedEngine implements SpeechEngine {

    private final SpeechEngine engine;
    private final SentenceCache cache;
    private final String voice;

    /**
     * An engine with a memory.
     *
     * @param engine closed with this one
     * @param voice what it speaks with
     * @param cache swept when this engine is closed
     */
    public CachedEngine(SpeechEngine engine, CatalogEntry voice, SentenceCache cache) {
        this.engine = engine;
        this.cache = cache;
        this.voice = identity(voice);
    }

    /** Name, settings and the hash of each file: all that an engine is given. */
    private static String identity(CatalogEntry voice) {
        StringBuilder text = new StringBuilder(voice.name()).append(new TreeMap<>(voice.settings()));
        for (VoiceFile file : voice.files()) {
            text.append('\n').append(file.name()).append(' ').append(file.sha256());
        }
        return text.toString();
    }

    @Override
    public int sampleRate() {
        return engine.sampleRate();
    }

    @Override
    public int parallelism() {
        return engine.parallelism();
    }

    @Override
    public String version() {
        return engine.version();
    }

    @Override
    public Take speak(PhoneticSentence sentence) throws IOException {
        String key = key(sentence);
        Optional<SentenceCache.Entry> kept = cache.find(key);
        if (kept.isPresent()) {
            return new Take(sentence, kept.get().sound(), kept.get().words());
        }
        Take take = engine.speak(sentence);
        cache.keep(key, take);
        return take;
    }

    /** The hash of engine, voice, words and their sounds; how they were written makes no difference. */
    private String key(PhoneticSentence sentence) {
        StringBuilder text = new StringBuilder(engine.version()).append('\n').append(voice);
        for (PhoneticWord word : sentence.words()) {
            text.append('\n').append(word.text()).append(' ');
            for (Syllable syllable : word.syllables()) {
                text.append(syllable.accented() ? '\'' : '.');
                for (Phoneme phoneme : syllable.phonemes()) {
                    text.append(phoneme.name()).append(' ');
                }
            }
            text.append(word.boundary().strength()).append(word.boundary().tone());
        }
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void prepare() throws IOException {
        engine.prepare();
    }

    @Override
    public void close() {
        cache.close();
        engine.close();
    }
}
