package balado.episode;

import balado.article.Sentence;
import balado.episode.Outline.Entry;
import balado.master.Recording;
import balado.master.SentenceMark;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chapters of a recording, without gaps: its outline, each entry where its first sentence that has sound begins. */
final class ChapterList {

    private record Start(Entry entry, long millis) {}

    private final Programme programme;
    private final Timeline timeline;

    /** By the sentence itself: another one may say the same. */
    private final IdentityHashMap<Sentence, Entry> entries = new IdentityHashMap<>();

    private ChapterList(Programme programme, Recording recording) {
        this.programme = programme;
        this.timeline = new Timeline(recording);
        Outline.of(programme).forEach(entry -> entries.put(entry.sentence(), entry));
    }

    /**
     * The chapters; the first one starts at 0.
     *
     * @param pictures names of the episode's files by the path that an article gives
     */
    static List<Chapter> of(Programme programme, Recording recording, Map<String, String> pictures) {
        ChapterList list = new ChapterList(programme, recording);
        List<Start> starts = list.starts(recording.marks());
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Entry entry = starts.get(i).entry();
            long start = i == 0 ? 0 : starts.get(i).millis();
            long end = i + 1 < starts.size() ? starts.get(i + 1).millis() : list.timeline.end();
            String title = ChapterTitle.of(entry.title());
            chapters.add(new Chapter(
                    title, start, end, entry.level(), webAddress(entry.link()), image(entry.image(), pictures)));
        }
        return List.copyOf(chapters);
    }

    /** An entry without any sound gives no chapter. */
    @SuppressWarnings("ReferenceEquality") // the same sentence, not one that says the same
    private List<Start> starts(List<SentenceMark> marks) {
        List<Start> starts = new ArrayList<>();
        Iterator<Sentence> sentences = programme.sentences().iterator();
        Sentence sentence = null;
        Entry waiting = null;
        for (SentenceMark mark : marks) {
            while (sentence != mark.sentence() && sentences.hasNext()) {
                sentence = sentences.next();
                waiting = entries.getOrDefault(sentence, waiting);
            }
            if (waiting != null) {
                starts.add(new Start(waiting, timeline.millis(mark.start())));
                waiting = null;
            }
        }
        return starts;
    }

    private static Optional<String> webAddress(Optional<String> link) {
        return link.flatMap(address -> SourceLink.of(Optional.of(address), ""));
    }

    private static Optional<String> image(Optional<String> image, Map<String, String> pictures) {
        return image.flatMap(path -> Optional.ofNullable(pictures.get(path)));
    }
}
