package balado.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A made-up page on which every place has a word of its own, such as {@code zorvak17}: those of the article are wanted, those of what stands
 * around it and in it are not. Drawn by lot from a seed, always the same page.
 */
final class MarkedPage {

    private static final List<String> TALK = List.of(
            "Le phare a été rallumé mardi devant les habitants de l'île, qui attendaient ce moment depuis des années.",
            "La mairie parle d'un effort inédit, et le conseil a voté la dépense après un long débat sur le budget.",
            "Personne ne sait encore qui paiera la lampe, mais le gardien compte déjà les bateaux qui passent.",
            "Il faut dire que la pluie n'a pas cessé de la semaine et que le port est resté vide jusqu'au soir.");

    /** How a word is set: {@code %1$s} stands for it, {@code %2$s} for one that is not read. */
    private static final List<String> SETTINGS = List.of(
            "%1$s",
            "<em>%1$s</em>",
            "<strong class=author>%1$s</strong>",
            "<a href='/a'>%1$s</a>",
            "<abbr title='%2$s'>%1$s</abbr>",
            "<span>« <i>%1$s</i> »</span>",
            "<q>%1$s</q>",
            "<mark><b>%1$s</b></mark>",
            "%1$s<sup><a href='#n1'>1</a></sup>",
            "%1$s<sup class=reference>[%2$s]</sup>",
            "<u>%1$s</u>",
            "%1$s<script>%2$s</script>");

    private final Random random;
    private final List<String> wanted = new ArrayList<>();
    private final List<String> unwanted = new ArrayList<>();
    private final String html;
    private String title = "";

    MarkedPage(int seed) {
        this.random = new Random(seed);
        String body = article();
        this.html = "<!DOCTYPE html><html lang=fr><head><title>%s</title><script>var a = '%s';</script></head>%s</html>"
                .formatted(title, out(), around(body));
    }

    String html() {
        return html;
    }

    /** The words of the article. */
    List<String> wanted() {
        return Collections.unmodifiableList(wanted);
    }

    /** The words of all else. */
    List<String> unwanted() {
        return Collections.unmodifiableList(unwanted);
    }

    private String in() {
        wanted.add("zorvak" + wanted.size() + "x");
        return wanted.get(wanted.size() - 1);
    }

    private String out() {
        unwanted.add("brulix" + unwanted.size() + "y");
        return unwanted.get(unwanted.size() - 1);
    }

    private String talk() {
        return TALK.get(random.nextInt(TALK.size()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Prose with marked words at its beginning, in the middle and at its end. */
    private String prose() {
        return "Selon " + in() + ", il faut voir " + inline() + " de près. " + talk() + " C'est " + in() + ".";
    }

    private String inline() {
        String word = in();
        if (random.nextInt(SETTINGS.size()) == 0) {
            return "<b>" + word.charAt(0) + "</b>" + word.substring(1, 4) + "<wbr>" + word.substring(4);
        }
        String setting = any(SETTINGS);
        return setting.formatted(word, setting.contains("%2") ? out() : "");
    }

    private String item() {
        return "<li>" + any(List.of("", "<p>")) + talk() + " " + inline() + ".</li>";
    }

    private String list(String tag) {
        String nested = random.nextBoolean() ? "<li>" + prose() + "<ul>" + item() + item() + "</ul></li>" : "";
        return "<" + tag + ">" + item() + nested + item() + "</" + tag + ">";
    }

    private String table() {
        String caption = random.nextBoolean() ? "<caption>Les bateaux " + in() + "</caption>" : "";
        StringBuilder rows = new StringBuilder("<tr><th>Nom</th><th>" + in() + "</th></tr>");
        for (int i = 0; i < 3; i++) {
            rows.append("<tr><td class=date>" + in() + "</td><td>" + inline() + "</td></tr>");
        }
        return "<table>" + caption + rows + "</table>";
    }

    private String figure() {
        return "<figure><img src='a.jpg' alt='" + out() + "'><figcaption>La lampe " + in()
                + " vue du port <span class=credit>Photo " + out() + "</span></figcaption></figure>";
    }

    private String block() {
        return any(List.<Supplier<String>>of(
                        () -> "<p>" + prose() + "</p>",
                        () -> "<p class='" + any(List.of("texte", "has-drop-cap", "p1 body")) + "'>" + prose() + "</p>",
                        () -> "<div>" + prose() + "</div>",
                        () -> "<p>" + prose() + "<br><br>" + prose() + "<br><br>" + prose() + "</p>",
                        () -> "<p>" + in() + " !</p>",
                        () -> list("ul"),
                        () -> list("ol"),
                        () -> "<blockquote><p>" + prose() + "</p><ul>" + item() + "</ul></blockquote>",
                        () -> "<blockquote>" + prose() + "</blockquote>",
                        () -> "<dl><dt>" + in() + "</dt><dd>" + prose() + "</dd><dt>Cap</dt><dd>" + inline()
                                + "</dd></dl>",
                        this::table,
                        this::figure,
                        () -> "<section><h2>" + in() + " revient</h2><p>" + prose() + "</p></section>",
                        () -> "<div class=row><div class=col><p>" + prose() + "</p></div></div>",
                        () -> "<details><summary>" + in() + "</summary><p>" + prose() + "</p></details>",
                        () -> "<p>" + prose() + "<p><strong>" + in() + ".</strong> " + prose(),
                        () -> "<ul><li>" + in() + "<li>" + in() + "<li>" + in() + "</ul>",
                        () -> "<blockquote>" + in() + " !</blockquote>",
                        () -> prose(),
                        () -> "<h2>Le retour de " + in() + "</h2><p>" + prose() + "</p>",
                        () -> "<h2 id=a>" + inline() + "</h2><h3>" + in() + "</h3><div><p>" + prose() + "</p></div>"))
                .get();
    }

    /** What stands among the paragraphs and is none. */
    private String beside() {
        return any(List.<Supplier<String>>of(
                        () -> "<aside class=related><h3>À lire aussi</h3><ul><li><a href=/b>" + out()
                                + "</a></ul></aside>",
                        () -> "<p>Lire aussi : <a href=/c>La pluie " + out() + "</a></p>",
                        () -> "<div class=newsletter><p>Inscrivez-vous à " + out() + "</p><form><input></form></div>",
                        () -> "<div class='share-bar'><a href=/d>" + out() + "</a></div>",
                        () -> "<blockquote class=twitter-tweet><p>" + out() + " sur le phare</p></blockquote>",
                        () -> "<div class=social-embed>Voir " + out() + "</div>",
                        () -> "<p hidden>" + out() + "</p>",
                        () -> "<div style='display: none'><p>" + out() + " est caché.</p></div>",
                        () -> "<p class=sr-only>" + out() + "</p>",
                        () -> "<script>document.write('" + out() + "')</script>",
                        () -> "<style>." + out() + " {}</style>",
                        () -> "<template><p>" + out() + "</p></template>",
                        () -> "<nav class=toc><ol><li><a href=#a>" + out() + "</a></li></ol></nav>",
                        () -> "<p class=byline>Par " + out() + "</p>",
                        () -> "<ul class=taglist><li>" + out() + "</li></ul>",
                        () -> "<div role=complementary><p>" + out() + ". " + talk() + "</p></div>",
                        () -> "<div class=author-bio><p>" + out() + " écrit ici. " + talk() + "</p></div>",
                        () -> "<!-- " + out() + " -->",
                        () -> "<p>Crédit photo : " + out() + "</p>",
                        () -> "<div class=pub><p>Publicité " + out() + "</p></div>"))
                .get();
    }

    private String article() {
        title = "Le phare " + in() + " rallumé";
        StringBuilder text = new StringBuilder("<h1>" + title + "</h1>");
        if (random.nextBoolean()) {
            text.append("<p class=chapo>" + prose() + "</p>");
        }
        text.append("<p>" + prose() + "</p>");
        for (int i = 4 + random.nextInt(8); i > 0; i--) {
            text.append(block());
            text.append(random.nextInt(3) == 0 ? beside() : "");
        }
        return text + "<p>" + prose() + "</p>";
    }

    private String around(String article) {
        String home = any(List.of(
                "<main><article>%s</article></main>",
                "<div id=content><div class=post>%s</div></div>",
                "<article itemprop=articleBody>%s</article>",
                "<div><div><div class='entry-content'>%s</div></div></div>",
                "<table><tr><td>%s</td></tr></table>",
                "<div class='page with-sidebar'><section class=texte>%s</section></div>",
                "%s"));
        return "<body><header><nav><ul><li><a href=/>" + out() + "</a><li><a href=/s>" + out() + "</a></ul></nav>"
                + "<div class=menu>" + out() + "</div></header><div id=cookie-banner><p>Ce site utilise des cookies, "
                + out() + ".</p></div>" + home.formatted(article)
                + "<section id=comments><h2>Commentaires</h2><p>" + out() + " : " + talk() + "</p><p>"
                + talk() + " " + out() + ".</p></section>"
                + "<aside class=sidebar><h2>Les plus lus</h2><p>" + talk() + " <a href=/e>" + out()
                + "</a></p></aside>"
                + "<footer><p>" + out() + ", tous droits réservés.</p></footer></body>";
    }
}
