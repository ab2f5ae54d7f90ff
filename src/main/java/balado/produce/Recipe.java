package balado.produce;

import balado.article.Article;
import balado.article.LineReader;
import balado.article.Sentence;
import balado.encode.MediaFile;
import balado.encode.Mp3Encoder;
import balado.encode.WavWriter;
import balado.episode.Episode;
import balado.episode.EpisodeAssembler;
import balado.episode.Show;
import balado.master.Mastering;
import balado.master.Pauses;
import balado.master.Recording;
import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import balado.speech.SpeechEngine;
import balado.voice.Voice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.io.file.PathUtils;

/** How an article becomes an episode: every stage in order. */
public final class Recipe implements AutoCloseable {

    /** Part of every fingerprint: another version of the program may say the same text in another way. */
    private static final String EDITION = Optional.ofNullable(
                    Recipe.class.getPackage().getImplementationVersion())
            .orElse("development");

    private final Voice voice;
    private final SpeechEngine engine;
    private final Show show;
    private final ReadingSettings settings;
    private final OutputFolder output;
    private final Clock clock;
    private final ProgressListener progress;
    private final Studio studio;
    private final Mp3Encoder encoder = new Mp3Encoder();

    /** The engine stays the caller's to close. */
    public Recipe(
            Voice voice,
            SpeechEngine engine,
            Show show,
            ReadingSettings settings,
            OutputFolder output,
            Clock clock,
            ProgressListener progress) {
        this.voice = voice;
        this.engine = engine;
        this.show = show;
        this.settings = settings;
        this.output = output;
        this.clock = clock;
        this.progress = progress;
        this.studio = new Studio(Reading.of(settings), engine);
    }

    /** An episode of the article, in the output folder; the feed is left to {@link #publish}. */
    public Production make(Article article) throws IOException {
        long start = System.nanoTime();
        String fingerprint = Fingerprint.of(List.of(
                EDITION,
                article,
                voice.name(),
                new TreeMap<>(voice.entry().settings()),
                engine.version(),
                show,
                settings));
        Optional<StoredEpisode> stored = output.find(EpisodeAssembler.guid(article));
        Optional<StoredEpisode> finished =
                stored.filter(episode -> episode.fingerprint().equals(fingerprint));
        if (finished.isPresent()) {
            return new Production(finished.get(), Optional.empty(), Duration.ZERO);
        }
        Path staging = output.newStaging();
        try {
            Recording recording = record(article, staging);
            Episode episode = new EpisodeAssembler(show, narrator(), clock.instant())
                    .assemble(article, recording, stored.map(StoredEpisode::published));
            MediaFile media = encoder.encode(recording, episode, staging.resolve("episode.mp3"));
            Files.delete(recording.samples());
            return new Production(
                    output.publish(episode, media, fingerprint, staging),
                    Optional.of(media.lufs()),
                    Duration.ofNanos(System.nanoTime() - start));
        } finally {
            output.discard(staging);
        }
    }

    /** Feed, cover and page of all that lies in the output folder; what there is no episode is said. */
    public void publish() throws IOException {
        output.refresh(show, clock.instant()).forEach(progress::warning);
    }

    private Recording record(Article article, Path folder) throws IOException {
        long sentences = article.sentences().count();
        progress.started("reading \"" + article.titleText() + "\" with " + voice.name());
        try (Mastering mastering = new Mastering(folder, engine.sampleRate(), Pauses.NEWSREADER)) {
            long[] done = {0};
            studio.speak(article.sentences().iterator(), take -> {
                mastering.add(take);
                progress.advanced(++done[0], sentences);
            });
            return mastering.finish();
        } finally {
            progress.ended();
        }
    }

    /** Speaks a text of any length to a WAV file. */
    public static void say(String text, ReadingSettings settings, SpeechEngine engine, Path target) throws IOException {
        List<Sentence> sentences = new LineReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "the text")
                .flatMap(List::stream)
                .toList();
        Path folder = Files.createTempDirectory("balado-say");
        try (Studio studio = new Studio(Reading.of(settings), engine);
                Mastering mastering = new Mastering(folder, engine.sampleRate(), Pauses.NEWSREADER)) {
            studio.speak(sentences.iterator(), mastering::add);
            WavWriter.write(mastering.finish(), target);
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private Episode.Narrator narrator() {
        return new Episode.Narrator(
                voice.entry().speaker(),
                voice.name(),
                voice.entry().licence(),
                voice.entry().attribution());
    }

    @Override
    public void close() {
        studio.close();
    }
}
