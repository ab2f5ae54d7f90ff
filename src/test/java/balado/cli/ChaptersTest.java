package balado.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.Mp3Chapters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a page and a book to what an app shows: the chapters of MP3, JSON and feed have the same titles, in the order of the text. */
class ChaptersTest {

    private static final String PROSE = "La brume tombait sur le port, et les pêcheurs rentraient lentement. ";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="UTF-8"><title>Port-Lannec — Wikipédia</title>
            <link rel="canonical" href="https://fr.wikipedia.org/wiki/Port-Lannec"></head><body class="skin-vector mediawiki">
            <nav id="mw-panel-toc"><h2>Sommaire</h2><ul><li><a href="#h">Histoire</a></li><li><a href="#g">Géographie</a></li></ul></nav>
            <main id="content" class="mw-body"><h1 id="firstHeading">Port-Lannec</h1><div id="mw-content-text"><div class="mw-parser-output">
            <table class="infobox"><tr><th>Pays</th><td>France</td></tr></table>
            <p><b>Port-Lannec</b> est une commune imaginaire du Finistère<sup class="reference"><a href="#n">[1]</a></sup>. PROSE</p>
            <div class="mw-heading"><h2 id="h">Histoire</h2><span class="mw-editsection">[<a href="#">modifier</a>]</span></div>
            <p>PROSE</p>
            <div class="mw-heading"><h3>Moyen Âge</h3><span class="mw-editsection">[<a href="#">modifier</a>]</span></div><p>PROSE</p>
            <div class="mw-heading"><h3>XX<sup>e</sup> siècle</h3></div><p>PROSE</p>
            <div class="mw-heading"><h2 id="g">Géographie &amp; climat</h2></div><p>PROSE</p>
            <div class="mw-heading"><h2>Notes et références</h2></div><ol class="references"><li>Jeanne Morel, <i>Le port</i>, p. 4.</li></ol>
            <div class="mw-heading"><h2>Voir aussi</h2></div><ul><li><a href="#">Finistère</a></li></ul>
            </div></div></main></body></html>""".replace("PROSE", PROSE.repeat(3));

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void output() {
        out = folder.resolve("out");
    }

    @Test
    void aPageOfTheEncyclopediaHasAChapterForEachHeading() throws IOException {
        Path page = Files.writeString(folder.resolve("port.html"), PAGE);
        make(page.toString());
        List<String> wanted = List.of("Port-Lannec", "Histoire", "Moyen Âge", "XXe siècle", "Géographie & climat");
        assertEquals(List.of(wanted), chaptersOfEach());
    }

    @Test
    void aNovelIsOneEpisodeWithAChapterForEachOfItsOwn() throws IOException {
        make(novel().toString());
        List<String> wanted = List.of(
                "Le Phare des brumes",
                "Première partie. Le port",
                "I. L'arrivée",
                "II. La lampe",
                "Seconde partie. Le large",
                "III. Le retour");
        assertEquals(List.of(wanted), chaptersOfEach());
    }

    @Test
    void aNovelIsAnEpisodeAChapterWhenAskedFor() throws IOException {
        make(novel().toString(), "--each-chapter");
        List<String> titles = List.of(
                "Première partie. Le port – I. L'arrivée", "II. La lampe", "Seconde partie. Le large – III. Le retour");
        String feed = Files.readString(out.resolve("feed.xml"));
        List<String> numbered = new ArrayList<>();
        for (String item : feed.split("<item>", -1)) {
            String number =
                    find(item, "<itunes:episode>(\\d+)<").stream().findFirst().orElse("");
            find(item, "<title>([^<]*)<").stream()
                    .limit(number.isEmpty() ? 0 : 1)
                    .forEach(title -> numbered.add(number + " " + title));
        }
        assertEquals(
                List.of("1 " + titles.get(0), "2 " + titles.get(1), "3 " + titles.get(2)),
                numbered.stream().sorted().toList());
        assertEquals(
                titles.stream()
                        .map(List::of)
                        .sorted(Comparator.comparing(each -> each.get(0)))
                        .toList(),
                chaptersOfEach().stream()
                        .sorted(Comparator.comparing(each -> each.get(0)))
                        .toList());
    }

    private void make(String... arguments) {
        List<String> all = new ArrayList<>(List.of("make"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("-o", out.toString(), "--voice", "espeak-fr"));
        Cli.Result result = new Cli(folder).run(all.toArray(new String[0]));
        assertEquals(0, result.exitCode(), result.err());
    }

    /** The titles of the chapters of each episode, after a look whether MP3, JSON and feed agree and follow each other. */
    private List<List<String>> chaptersOfEach() throws IOException {
        String feed = Files.readString(out.resolve("feed.xml"));
        List<List<String>> all = new ArrayList<>();
        try (Stream<Path> folders = Files.list(out.resolve("episodes"))) {
            for (Path episode : folders.sorted().toList()) {
                List<Mp3Chapters> chapters = Mp3Chapters.of(only(episode, ".mp3"));
                List<String> titles = chapters.stream().map(Mp3Chapters::title).toList();
                assertEquals(titles, find(chaptersJson(episode), "\"title\" ?: ?\"([^\"]*)\""));
                String item = Stream.of(feed.split("<item>", -1))
                        .filter(each -> each.contains("/" + episode.getFileName() + "/"))
                        .findFirst()
                        .orElseThrow();
                assertEquals(
                        titles,
                        find(item, "<psc:chapter [^>]*title=\"([^\"]*)\"").stream()
                                .map(title -> title.replace("&amp;", "&").replace("&#39;", "'"))
                                .toList());
                assertEquals(0, chapters.get(0).start());
                for (int i = 1; i < chapters.size(); i++) {
                    assertEquals(chapters.get(i - 1).end(), chapters.get(i).start());
                    assertTrue(chapters.get(i).end() > chapters.get(i).start(), titles.get(i));
                }
                all.add(titles);
            }
        }
        return all;
    }

    /** Its array of chapters. */
    private static String chaptersJson(Path episode) throws IOException {
        String json = Files.readString(episode.resolve("chapters.json"));
        return json.substring(json.indexOf("\"chapters\""));
    }

    private static Path only(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> find(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private Path novel() throws IOException {
        String head = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>";
        List<String> files = new ArrayList<>(List.of("mimetype", "application/epub+zip"));
        files.addAll(List.of(
                "META-INF/container.xml",
                "<container><rootfiles><rootfile full-path=\"livre.opf\"/></rootfiles></container>"));
        String manifest = "";
        String spine = "";
        List<String> bodies = List.of(
                "<h1>Première partie. Le port</h1>",
                "<h2>I. L'arrivée</h2>",
                "<h2>II. La lampe</h2>",
                "<h1>Seconde partie. Le large</h1>",
                "<h2>III. Le retour</h2>");
        for (int i = 0; i < bodies.size(); i++) {
            boolean part = bodies.get(i).startsWith("<h1>");
            files.add("c" + i + ".xhtml");
            files.add(head + bodies.get(i) + (part ? "" : "<p>" + PROSE.repeat(2) + "</p>") + "</body></html>");
            manifest += "<item id=\"c" + i + "\" href=\"c" + i + ".xhtml\" media-type=\"application/xhtml+xml\"/>";
            spine += "<itemref idref=\"c" + i + "\"/>";
        }
        files.addAll(List.of("nav.xhtml", head + """
                <nav epub:type="toc" xmlns:epub="http://www.idpf.org/2007/ops"><ol><li><a href="c0.xhtml">Première partie. Le port</a><ol>
                <li><a href="c1.xhtml">I. L'arrivée</a></li><li><a href="c2.xhtml">II. La lampe</a></li></ol></li>
                <li><a href="c3.xhtml">Seconde partie. Le large</a><ol><li><a href="c4.xhtml">III. Le retour</a></li></ol></li></ol></nav>
                </body></html>"""));
        files.addAll(List.of(
                "livre.opf",
                "<package unique-identifier=\"id\"><metadata><title>Le Phare des brumes</title><identifier id=\"id\">urn:x:1</identifier>"
                        + "<language>fr</language></metadata><manifest>" + manifest
                        + "<item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/></manifest><spine>"
                        + spine + "</spine></package>"));
        return Files.write(folder.resolve("phare.epub"), HostileFiles.zip(files.toArray(new String[0])));
    }
}
