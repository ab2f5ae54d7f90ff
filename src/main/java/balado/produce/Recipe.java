package balado.produce;

import balado.article.Article;
import balado.article.LineReader;
import balado.article.Sentence;
import balado.encode.AudioEncoder;
import balado.encode.AudioFormat;
import balado.encode.MediaFile;
import balado.encode.Mp3Stream;
import balado.encode.WavWriter;
import balado.episode.Announcements;
import balado.episode.Episode;
import balado.episode.Episode.Narrator;
import balado.episode.EpisodeAssembler;
import balado.episode.Programme;
import balado.episode.Show;
import balado.master.Mastering;
import balado.master.Pauses;
import balado.master.Recording;
import balado.master.SentenceMark;
import balado.publish.OutputFolder;
import balado.publish.StoredEpisode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;

/** How articles become an episode: every stage in order. */
public final class Recipe implements AutoCloseable {

    /** Part of every fingerprint: another version of the program may say the same text in another way. */
    private static final String EDITION = Optional.ofNullable(
                    Recipe.class.getPackage().getImplementationVersion())
            .orElse("development");

    private final Cast cast;
    private final Show show;
    private final FutureReading reading;
    private final Presentation presentation;
    private final OutputFolder output;
    private final Run run;
    private final ProgressListener progress;
    /** Opened when something is to be said: where all is made already, nothing needs to be loaded. */
    private Optional<Studio> studio = Optional.empty();
    /** The same for all episodes. */
    private Optional<Announcements> announcements = Optional.empty();

    /** The engines of the cast stay the caller's to close. */
    public Recipe(
            Cast cast, Show show, FutureReading reading, Presentation presentation, OutputFolder output, Run run) {
        this.cast = cast;
        this.show = show;
        this.reading = reading;
        this.presentation = presentation;
        this.output = output;
        this.run = run;
        this.progress = run.progress();
    }

    /** An episode of the article, in the output folder; the feed is left to {@link #publish}. */
    public Production make(Article article) throws IOException {
        return make(Programme.of(article, announcements()));
    }

    /** One episode of several articles, a chapter for each. */
    public Production makeBundle(String title, List<Article> articles) throws IOException {
        return make(Programme.bundle(title, articles, announcements()));
    }

    /** Whether there is such an episode, of these articles with this voice and these settings. */
    public boolean hasBundle(String title, List<Article> articles) throws IOException {
        Programme programme = Programme.bundle(title, articles, announcements());
        String fingerprint = fingerprint(programme);
        return output.find(EpisodeAssembler.guid(programme))
                .filter(episode -> episode.fingerprint().equals(fingerprint))
                .isPresent();
    }

    private Production make(Programme programme) throws IOException {
        long start = System.nanoTime();
        String fingerprint = fingerprint(programme);
        Optional<StoredEpisode> stored = output.find(EpisodeAssembler.guid(programme));
        Optional<StoredEpisode> finished =
                stored.filter(episode -> episode.fingerprint().equals(fingerprint));
        progress.noted("\"" + programme.title() + "\": " + decision(stored, finished.isPresent()));
        if (finished.isPresent()) {
            return new Production(finished.get(), Optional.empty(), Duration.ZERO);
        }
        Path staging = output.newStaging();
        try {
            List<MediaFile> media = new ArrayList<>();
            Episode episode = record(programme, stored, staging, media);
            long recorded = System.nanoTime();
            StoredEpisode made = output.publish(episode, media, fingerprint, staging);
            progress.noted("storing took " + Elapsed.since(recorded));
            return new Production(made, Optional.of(media.get(0).lufs()), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            output.discard(staging);
        }
    }

    /** Speaks it; the MP3 file is encoded meanwhile, those in other formats afterwards. */
    private Episode record(Programme programme, Optional<StoredEpisode> stored, Path folder, List<MediaFile> media)
            throws IOException {
        AudioEncoder encoder = new AudioEncoder();
        CoverWork covers = new CoverWork(programme, show, output);
        try (Mp3Stream frames = encoder.stream(folder, cast.narrator().engine().sampleRate())) {
            Recording recording =
                    new Recorder(studio(), presentation, run).record(programme, folder, frames, covers::begin);
            Episode episode = new EpisodeAssembler(
                            show, narrators(recording), run.clock().instant(), run.limits(), progress::warning)
                    .assemble(programme, recording, covers.cover(), stored.map(StoredEpisode::published));
            output.describe(episode, folder); // the last frames are encoded meanwhile
            long read = System.nanoTime();
            media.add(encoder.encode(frames, recording, episode, folder.resolve("episode.mp3")));
            for (AudioFormat format : presentation.also()) {
                media.add(encoder.encode(recording, episode, format, folder.resolve("episode." + format.ending())));
            }
            Files.delete(recording.samples());
            progress.noted("encoding took " + Elapsed.since(read) + " after the last word");
            return episode;
        }
    }

    private Announcements announcements() throws IOException {
        if (announcements.isEmpty()) {
            announcements = Optional.of(presentation.announcements());
        }
        return announcements.get();
    }

    private static String decision(Optional<StoredEpisode> stored, boolean same) {
        String folder = stored.map(episode -> episode.folder().toString()).orElse("");
        if (stored.isEmpty()) {
            return "to be made, there is no episode of it";
        }
        return same
                ? "kept, the one in " + folder + " has this text, voice and these settings"
                : "to be made again, the one in " + folder
                        + " has another text, voice, setting or version of the program";
    }

    private Studio studio() {
        if (studio.isEmpty()) {
            studio = Optional.of(new Studio(reading::get, cast));
        }
        return studio.get();
    }

    private String fingerprint(Programme programme) {
        List<Object> parts =
                new ArrayList<>(List.of(EDITION, programme, show.inEpisodes(), reading.settings(), presentation));
        for (Performer performer : cast.performers()) {
            parts.add(performer.voice().name());
            parts.add(new TreeMap<>(performer.voice().entry().settings()));
            parts.add(performer.engine().version());
        }
        return Fingerprint.of(parts);
    }

    /** Feed, cover and page of all that lies in the output folder; what there is no episode is said. */
    public void publish() throws IOException {
        long start = System.nanoTime();
        output.refresh(show, run.clock().instant()).forEach(progress::warning);
        progress.noted("bringing the feed in line took " + Elapsed.since(start));
    }

    /** Speaks a text of any length to a WAV file. */
    public static void say(String text, ReadingSettings settings, Performer performer, Path target) throws IOException {
        List<Sentence> sentences = new LineReader()
                .read(text.getBytes(StandardCharsets.UTF_8), "the text")
                .flatMap(List::stream)
                .toList();
        Path folder = Files.createTempDirectory("balado-say");
        try (Studio studio = new Studio(() -> Reading.of(settings), Cast.of(performer));
                Mastering mastering = new Mastering(folder, studio.sampleRate(), Pauses.NEWSREADER)) {
            studio.speak(sentences, mastering::add);
            WavWriter.write(mastering.finish(), target);
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    /** Those who are heard; who is asked first is named first. */
    private List<Narrator> narrators(Recording recording) {
        Set<String> heard =
                recording.marks().stream().map(SentenceMark::speaker).collect(Collectors.toSet());
        return cast.performers().stream()
                .map(Performer::narrator)
                .filter(narrator -> heard.contains(narrator.speaker()))
                .toList();
    }

    @Override
    public void close() {
        studio.ifPresent(Studio::close);
    }
}
