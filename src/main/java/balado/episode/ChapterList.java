package balado.episode;

import balado.article.Sentence;
import balado.master.Recording;
import balado.master.SentenceMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the chapters of a recording: one from the beginning, under the article's title, and one from each intertitle. */
final class ChapterList {

    private final Recording recording;

    ChapterList(Recording recording) {
        this.recording = recording;
    }

    /** A chapter's beginning. */
    private record Start(String title, long millis) {}

    List<Chapter> of(String articleTitle, Optional<String> link) {
        List<Start> starts = starts(articleTitle);
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            long end = i + 1 < starts.size()
                    ? starts.get(i + 1).millis()
                    : Clockwork.millis(recording, recording.length());
            Start start = starts.get(i);
            chapters.add(new Chapter(Titles.chapter(start.title()), start.millis(), end, link));
        }
        return chapters;
    }

    private List<Start> starts(String articleTitle) {
        List<Start> starts = new ArrayList<>();
        starts.add(new Start(articleTitle, 0));
        boolean inHeading = false;
        for (SentenceMark mark : recording.marks()) {
            boolean heading = mark.sentence().role() == Sentence.Role.HEADING;
            if (heading && inHeading) {
                Start begun = starts.remove(starts.size() - 1);
                starts.add(new Start(begun.title() + " " + mark.sentence().text(), begun.millis()));
            } else if (heading) {
                starts.add(new Start(mark.sentence().text(), Clockwork.millis(recording, mark.start())));
            }
            inHeading = heading && !mark.sentence().endsParagraph();
        }
        return starts;
    }
}
