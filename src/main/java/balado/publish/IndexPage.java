package balado.publish;

import balado.episode.Show;
import java.util.List;
import java.util.stream.Collectors;

/** The listening page: static, without script, nothing fetched from elsewhere. */
final class IndexPage {

    static final String FILE = "index.html";

    private static final String HEAD = """
            <link rel="alternate" type="application/rss+xml" href="feed.xml" title="%s">
            <link rel="icon" type="image/jpeg" href="cover.jpg">
            <style>
            :root { color-scheme: light dark; }
            body { font: 1.05rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem; }
            .cover { float: right; width: 8rem; height: auto; border-radius: .5rem; margin: 0 0 1rem 1rem; }
            article { clear: both; border-top: 1px solid; padding: 1rem 0; }
            audio { width: 100%%; }
            </style>
            """;

    private IndexPage() {}

    static String text(Show show, List<StoredEpisode> episodes) {
        String list = episodes.isEmpty()
                ? "<p>Aucun épisode pour le moment.</p>"
                : episodes.stream().map(IndexPage::article).collect(Collectors.joining("\n"));
        String body = """
                <img class="cover" src="cover.jpg" alt="" width="1400" height="1400">
                <p>%s</p>
                <p><a href="feed.xml">S’abonner au flux du podcast</a></p>
                <main>
                %s
                </main>
                """.formatted(Html.escape(show.description()), list);
        return Html.page(show.language(), show.title(), HEAD.formatted(Html.escape(show.title())), body);
    }

    private static String article(StoredEpisode episode) {
        return """
                <article aria-labelledby="e-%1$s">
                <h2 id="e-%1$s">%2$s</h2>
                <p><time datetime="%3$s">%4$s</time> · %5$s</p>
                <audio controls preload="none" src="%6$s" aria-label="Écouter\u00A0: %2$s"></audio>
                <p><a href="%7$s">Lire le texte</a> · <a href="%8$s">Notes</a></p>
                </article>""".formatted(
                        Html.escape(episode.guid()),
                        Html.escape(episode.title()),
                        episode.published(),
                        FrenchDate.of(episode.published()),
                        Position.shown(episode.enclosure().durationMillis()),
                        link(episode, episode.enclosure().file()),
                        link(episode, Transcript.HTML.file()),
                        link(episode, EpisodeFiles.NOTES));
    }

    private static String link(StoredEpisode episode, String file) {
        return Html.escape(Links.relative(episode, file));
    }
}
