package balado.publish;

import balado.episode.Show;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The listening page: static, nothing fetched from elsewhere. Without script it lists the episodes with the browser's own player; its script,
 * {@code listen.js}, makes one player of them that shows the word being spoken.
 */
final class IndexPage {

    static final String FILE = "index.html";

    /** Stands where the code of the feed's address belongs when that is not known: who serves the page knows it. */
    private static final String QR_MARK = "<!--qr-->";

    private static final String QR_LABEL = "Code QR de l’adresse du flux";

    private final Show show;
    private final Links links;

    private IndexPage(Show show) {
        this.show = show;
        this.links = new Links(show);
    }

    static String text(Show show, List<StoredEpisode> episodes) {
        IndexPage page = new IndexPage(show);
        String list = episodes.isEmpty()
                ? "<p>Aucun épisode pour le moment.</p>"
                : episodes.stream().map(IndexPage::episode).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%2$s</title>
                <meta name="description" content="%3$s">
                <link rel="alternate" type="application/rss+xml" href="feed.xml" title="%2$s">
                <link rel="icon" type="image/jpeg" href="cover.jpg">
                <style>
                """.formatted(Html.escape(show.language()), Html.escape(show.title()), Html.escape(show.description()))
                + Resource.text("listen.css")
                + "</style>\n</head>\n<body>\n"
                + page.head()
                + Resource.text("player.html")
                + "<main id=\"episodes\">\n<h2>Épisodes</h2>\n"
                + list
                + "\n</main>\n"
                + page.subscription()
                + "<script>\n"
                + Resource.text("listen.js")
                + "</script>\n</body>\n</html>\n";
    }

    private String head() {
        return """
                <a class="skip" href="#episodes">Aller aux épisodes</a>
                <header class="show">
                <img src="cover.jpg" alt="" width="1400" height="1400">
                <div>
                <h1>%s</h1>
                <p>%s</p>
                </div>
                </header>
                """.formatted(Html.escape(show.title()), Html.escape(show.description()));
    }

    private static String episode(StoredEpisode episode) {
        String about = FrenchDate.of(episode.published()) + " · "
                + Position.shown(episode.enclosure().durationMillis());
        String author = episode.author()
                .map(name -> "<p class=\"quiet\">" + Html.escape(name) + "</p>\n")
                .orElse("");
        return """
                <article class="episode" id="%1$s" data-guid="%2$s" data-audio="%3$s" data-words="%4$s" data-cover="%5$s" \
                data-notes="%6$s" data-text="%7$s" aria-labelledby="t-%2$s">
                <img src="%5$s" alt="" width="1400" height="1400" loading="lazy">
                <div>
                <h3 id="t-%2$s">%8$s</h3>
                <p class="quiet date"><time datetime="%9$s">%10$s</time></p>
                %11$s<p class="actions"><button type="button" class="listen primary" aria-label="Écouter\u00A0: %8$s" hidden>Écouter</button>
                <a href="%7$s">Lire le texte</a> <a href="%6$s">Notes</a></p>
                </div>
                <noscript><audio controls preload="none" src="%3$s" aria-label="Écouter\u00A0: %8$s"></audio></noscript>
                </article>""".formatted(
                        Html.escape(episode.folder().getFileName().toString()),
                        Html.escape(episode.guid()),
                        link(episode, episode.enclosure().file()),
                        link(episode, ReadAlong.FILE),
                        link(episode, EpisodeFiles.COVER),
                        link(episode, EpisodeFiles.NOTES),
                        link(episode, Transcript.HTML.file()),
                        Html.escape(episode.title()),
                        episode.published(),
                        about,
                        author);
    }

    private String subscription() {
        String feed = links.to(Feed.FILE);
        boolean known = show.baseUrl().isPresent();
        return """
                <section class="card" aria-labelledby="subscribe">
                <h2 id="subscribe">S’abonner</h2>
                <p>Dans une application de podcasts, ajoutez l’adresse du flux\u00A0:</p>
                <p class="feed"><code id="feed-address"%s>%s</code>
                <button type="button" id="copy-feed" class="needs-script" hidden>Copier</button></p>
                <p id="unpublished" class="quiet" hidden>Ce dossier n’a pas encore d’adresse. Lancez <code>balado serve</code> \
                pour vous abonner depuis votre réseau, ou publiez-le.</p>
                <p id="apps" class="apps needs-script" hidden>
                <a class="button" data-app="antennapod" href="feed.xml">AntennaPod</a>
                <a class="button" data-app="apple" href="feed.xml">Apple Podcasts</a>
                <a class="button" data-app="pocketcasts" href="feed.xml">Pocket Casts</a>
                <a class="button" data-app="overcast" href="feed.xml">Overcast</a>
                <a class="button" href="feed.xml">Flux RSS</a>
                </p>
                <div id="qr">%s</div>
                </section>
                """.formatted(
                        known ? " data-fixed=\"true\"" : "",
                        Html.escape(feed),
                        known ? QrCode.of(feed).svg(QR_LABEL) : QR_MARK);
    }

    private static String link(StoredEpisode episode, String file) {
        return Html.escape(Links.relative(episode, file));
    }
}
