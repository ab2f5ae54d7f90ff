package balado.produce;

import balado.article.Sentence;
import balado.encode.SoundFile;
import balado.episode.Programme;
import balado.episode.Segment;
import balado.master.Chime;
import balado.master.Mastering;
import balado.master.Pauses;
import balado.master.Recording;
import balado.master.SampleSink;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Records a programme: its segments one after the other, with the sounds that stand around them. */
final class Recorder {

    /** How long the music is heard alone before somebody speaks and afterwards, ms. */
    private static final int MUSIC_BEFORE = 2500;

    private static final int MUSIC_AFTER = 3500;

    private final Studio studio;
    private final Presentation presentation;
    private final Run run;

    Recorder(Studio studio, Presentation presentation, Run run) {
        this.studio = studio;
        this.presentation = presentation;
        this.run = run;
    }

    /**
     * The recording.
     *
     * @param folder where its samples go
     * @param sink what they go to as well
     * @param half run once when half of it is recorded
     */
    Recording record(Programme programme, Path folder, SampleSink sink, Runnable half) throws IOException {
        long sentences = programme.sentences().count();
        run.progress().started("reading \"" + programme.title() + "\"");
        try (Mastering mastering = new Mastering(folder, studio.sampleRate(), Pauses.NEWSREADER, sink)) {
            Session session = new Session(mastering, sentences, half);
            for (Segment segment : programme.segments()) {
                session.play(segment, programme.bundle());
            }
            return mastering.finish();
        } finally {
            run.progress().ended();
        }
    }

    /** One recording under way. */
    private final class Session {

        private final Mastering mastering;
        private final long total;
        private final Runnable half;
        private long done;

        Session(Mastering mastering, long total, Runnable half) {
            this.mastering = mastering;
            this.total = total;
            this.half = half;
        }

        void play(Segment segment, boolean bundle) throws IOException {
            switch (segment.kind()) {
                case INTRO -> playIntro(segment.sentences());
                case ARTICLE -> {
                    if (bundle) {
                        playJingle();
                    }
                    speak(segment.sentences());
                }
                case HEADLINES, NOTICE -> speak(segment.sentences());
                case OUTRO -> {
                    speak(segment.sentences());
                    playSound(presentation.outro());
                }
            }
        }

        private void playIntro(List<Sentence> sentences) throws IOException {
            if (presentation.bed().isEmpty()) {
                playSound(presentation.intro());
                speak(sentences);
                return;
            }
            mastering.beginBed(samples(presentation.bed().get()));
            mastering.rest(MUSIC_BEFORE);
            speak(sentences);
            mastering.endBed(MUSIC_AFTER);
        }

        private void playJingle() throws IOException {
            if (presentation.jingle().isPresent()) {
                playSound(presentation.jingle());
            } else if (!presentation.silentJingle()) {
                mastering.clip(Chime.samples(studio.sampleRate()));
            }
        }

        private void playSound(Optional<Insert> insert) throws IOException {
            if (insert.isPresent() && insert.get().sound().isPresent()) {
                mastering.clip(samples(insert.get()));
            }
        }

        private float[] samples(Insert insert) throws IOException {
            return SoundFile.read(insert.sound().orElseThrow(), studio.sampleRate(), run.limits());
        }

        private void speak(List<Sentence> sentences) throws IOException {
            studio.speak(sentences, part -> {
                mastering.add(part);
                if (part.to() == part.take().sentence().text().length()) {
                    done++;
                    if (done == (total + 1) / 2) {
                        half.run();
                    }
                }
                run.progress().advanced(done, total);
            });
        }
    }
}
