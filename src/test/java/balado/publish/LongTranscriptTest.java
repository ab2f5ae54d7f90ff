package balado.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.episode.Cue;
import balado.episode.Episode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No form of transcript holds the cues that it has written: those of a day would be some hundred megabytes. */
class LongTranscriptTest {

    private static final int CUES = 2_000;

    /** Those that a writer works on, and the last one that a loop's variable holds. */
    private static final int FEW = 4;

    /** Cues that are made when they are asked for; each time, at the last one, they are counted. */
    private static final class Counted implements Iterable<Cue> {

        private final List<Long> alive = new ArrayList<>();

        @Override
        public Iterator<Cue> iterator() {
            List<WeakReference<Cue>> made = new ArrayList<>();
            return IntStream.range(0, CUES)
                    .mapToObj(i -> {
                        if (i == CUES - 1) {
                            System.gc();
                            alive.add(made.stream()
                                    .filter(cue -> cue.get() != null)
                                    .count());
                        }
                        Cue cue = Samples.cue(1_000L * i, 1_000L * i + 900, "La phrase numéro " + i + ".");
                        made.add(new WeakReference<>(cue));
                        return cue;
                    })
                    .iterator();
        }
    }

    private interface Form {
        void write(Iterable<Cue> cues, Writer out) throws IOException;
    }

    private static void assertHoldsFew(Form form) throws IOException {
        Counted cues = new Counted();
        StringWriter out = new StringWriter();
        form.write(cues, out);
        assertTrue(!cues.alive.isEmpty());
        assertTrue(cues.alive.stream().allMatch(count -> count <= FEW), cues.alive.toString());
        assertEquals(CUES, out.toString().split("phrase", -1).length - 1);
    }

    @Test
    void webVtt() throws IOException {
        assertHoldsFew(TranscriptVtt::write);
    }

    @Test
    void subRip() throws IOException {
        assertHoldsFew(TranscriptSrt::write);
    }

    @Test
    void json() throws IOException {
        assertHoldsFew(TranscriptJson::write);
    }

    @Test
    void html() throws IOException {
        assertHoldsFew((cues, out) -> TranscriptHtml.write("Titre", cues, "fr", out));
    }

    @Test
    void readAlong() throws IOException {
        assertHoldsFew((cues, out) -> ReadAlong.write(spokenAs(cues), out));
    }

    private static Episode spokenAs(Iterable<Cue> cues) {
        Episode sample = Samples.episode("a");
        return new Episode(
                sample.guid(),
                sample.slug(),
                sample.title(),
                sample.show(),
                sample.published(),
                sample.author(),
                sample.source(),
                sample.sourceLink(),
                sample.licence(),
                sample.season(),
                sample.number(),
                sample.narrators(),
                sample.chapters(),
                cues,
                sample.cover(),
                sample.pictures(),
                sample.notes());
    }
}
