package balado.publish;

import balado.episode.Show;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the listening page: static, without script or foreign request. */
final class Page {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private Page() {}

    static byte[] write(Show show, List<StoredEpisode> episodes) {
        StringBuilder page = new StringBuilder(head(show));
        episodes.forEach(episode -> page.append(episode(episode)));
        page.append("</main>\n</body>\n</html>\n");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Show show) {
        return String.format(
                Locale.ROOT,
                """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s</title>
            <link rel="alternate" type="application/rss+xml" title="%2$s" href="feed.xml">
            <style>
            :root { color-scheme: light dark; }
            body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; }
            header, article { margin-bottom: 2.5rem; }
            img { border-radius: .6rem; max-width: 100%%; height: auto; }
            audio { width: 100%%; }
            time { opacity: .75; }
            </style>
            </head>
            <body>
            <header>
            <img src="cover.jpg" width="220" height="220" alt="">
            <h1>%2$s</h1>
            <p>%3$s</p>
            <p><a href="feed.xml">S’abonner au flux</a></p>
            </header>
            <main>
            """,
                Markup.escape(show.language()),
                Markup.escape(show.title()),
                Markup.escape(show.description()));
    }

    private static String episode(StoredEpisode episode) {
        LocalDate day = LocalDate.ofInstant(episode.published(), PARIS);
        return String.format(
                Locale.ROOT,
                """
            <article>
            <h2>%1$s</h2>
            <p><time datetime="%2$s">%3$s</time> · %4$d min</p>
            <audio controls preload="none" src="%5$s"></audio>
            <details><summary>Notes</summary>
            %6$s</details>
            <p><a href="%7$s">Transcription</a></p>
            </article>
            """,
                Markup.escape(episode.title()),
                day,
                DAY.format(day),
                Math.max(1, Math.round(episode.durationMillis() / 60_000.0)),
                Markup.escape(episode.address(episode.media())),
                Markup.legal(episode.notesHtml()),
                Markup.escape(episode.address("transcript.html")));
    }
}
