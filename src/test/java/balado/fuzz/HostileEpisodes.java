package balado.fuzz;

import balado.article.Article;
import balado.article.ArticleException;
import balado.episode.Show;
import balado.testing.Articles;
import java.util.List;
import java.util.Optional;

/** Articles and a show of which each text wants to be something else in one of the formats that an episode is written in. */
final class HostileEpisodes {

    /** What would be markup, a script, an end of data, a time line, a path, a command or a steering sequence somewhere. */
    static final String ATTACK =
            "<script>hacked=1</script> </title></p><img src=x onerror=hacked=1> ]]> --> &amp; \" ' \\ ` $(id) %s ${a} {\\an8} {{b}} 😀";

    /** The same as a line of front matter, with what only an escape can bring into YAML. */
    private static final String ESCAPED =
            ATTACK.replace("\\", "\\\\").replace("\"", "\\\"") + " \\u202E\\e[2J\\0\\uFFFE\\r\\nX: y";

    /** What listeners get to see of it: on one line, controls gone. */
    static final String SHOWN = ATTACK + " [2J X: y";

    static final String SHOW = "Émission " + ATTACK;

    private static final String LONG =
            "Un titre qui n'en finit pas 😀 ".repeat(10).strip();

    private HostileEpisodes() {}

    static Show show() {
        return new Show(
                SHOW,
                "Autrice " + ATTACK,
                "Description " + ATTACK,
                "fr",
                "News",
                Optional.of("https://exemple.fr/?a=1&b=\"c\"'d'"),
                Optional.of("a@exemple.fr"),
                Optional.empty(),
                Optional.of("2026 " + ATTACK),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static List<Article> articles() throws ArticleException {
        return List.of(
                article("../../../tmp/évasion", "\"" + ESCAPED + "\"", "javascript:hacked=1"),
                article("CON", "\"../../etc/passwd\"", "file:///etc/passwd</item>"),
                article("NUL.txt...", "\"" + LONG + "\"", "javascript://exemple.fr/a?b=1&c='\\\"onload=hacked"),
                article("lien", "Un lien", "https://exemple.fr/a?b=1&c='onload=hacked&d=]]"),
                article("a/../b\\c:d|e?*", "\"--- : # | > & *\"", "\\u202Eexemple.fr"));
    }

    private static Article article(String identity, String title, String source) throws ArticleException {
        return Articles.article(
                identity, """
                ---
                title: %s
                author: "Autrice : # <b> %s"
                source: "%s"
                licence: "</licence> & \\e[2J"
                date: 2026-11-18
                ---
                Il écrit : --> 00:00:01.000 --> 00:00:02.000 NOTE ]]> fin.

                1
                00:00:01,000 --> 00:00:02,000
                </p><img src=x onerror=hacked=1><v Fred> &amp; {\\an8}<b>gras</b> \\ "a" 'b' `c` $(id) <!-- --> {{d}}.

                ## [Voir <b>ici</b> & "là"](javascript:hacked=1)

                Mot%s suivi d'autres mots.

                ## [Un lien](https://exemple.fr/?a=1&b='c')

                Rien à dire de plus.

                ## %s

                C'est fini.
                """.formatted(title, ESCAPED, source, "é".repeat(300), "<i>Titre</i> ]]> & \" '"));
    }
}
