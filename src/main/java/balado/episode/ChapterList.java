package balado.episode;

import balado.article.Sentence;
import balado.article.Sentence.Role;
import balado.master.Recording;
import balado.master.SentenceMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chapters of a recording: one for its title, one for each heading, without gaps. */
final class ChapterList {

    private record Start(String title, long millis) {}

    private ChapterList() {}

    /**
     * The chapters.
     *
     * @param title of the first one, which starts at 0
     */
    static List<Chapter> of(Recording recording, String title) {
        Timeline timeline = new Timeline(recording);
        List<Start> starts = new ArrayList<>(List.of(new Start(title, 0)));
        starts.addAll(headings(recording.marks(), timeline));
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            long end = i + 1 < starts.size() ? starts.get(i + 1).millis() : timeline.end();
            Start start = starts.get(i);
            chapters.add(new Chapter(ChapterTitle.of(start.title()), start.millis(), end, Optional.empty()));
        }
        return List.copyOf(chapters);
    }

    private static List<Start> headings(List<SentenceMark> marks, Timeline timeline) {
        List<Start> starts = new ArrayList<>();
        boolean goesOn = false;
        for (SentenceMark mark : marks) {
            Sentence sentence = mark.sentence();
            boolean heading = sentence.role() == Role.HEADING;
            if (heading && goesOn) {
                Start last = starts.remove(starts.size() - 1);
                starts.add(new Start(last.title() + " " + sentence.text(), last.millis()));
            } else if (heading) {
                starts.add(new Start(sentence.text(), timeline.millis(mark.start())));
            }
            goesOn = heading && !sentence.endsParagraph();
        }
        return starts;
    }
}
