package balado.produce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.Article;
import balado.article.ArticleReader;
import balado.article.ReadOptions;
import balado.article.html.HtmlFormat;
import balado.encode.SoundFile;
import balado.encode.WavWriter;
import balado.episode.Chapter;
import balado.episode.ShowFile;
import balado.limits.Limits;
import balado.master.Loudness;
import balado.master.Recording;
import balado.publish.StoredEpisode;
import balado.testing.Articles;
import balado.testing.Podcasts;
import balado.testing.Podcasts.Warnings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole episodes by engines that whistle: what is heard when. */
class ProgrammeTest {

    private static final int RATE = 24_000;
    private static final Pattern SEGMENT = Pattern.compile(
            "\"speaker\" : \"(.*?)\",\\s+\"startTime\" : ([0-9.]+),\\s+\"endTime\" : ([0-9.]+),\\s+\"body\" : \"(.*?)\"");

    @TempDir
    Path temp;

    private final Warnings warnings = new Warnings();
    private Path out;
    private Path settings;

    @BeforeEach
    void folders() {
        out = temp.resolve("out");
        settings = temp.resolve("balado.yml");
    }

    private StoredEpisode make(String yaml, Article... articles) throws IOException {
        Files.writeString(settings, yaml);
        Presentation presentation = Presentation.read(settings, Limits.DEFAULT);
        Performer narrator = Podcasts.performer("Pierre", 16_000);
        // Another sample rate, as other engines have.
        Optional<Performer> other = Optional.of(Podcasts.performer("Camille", 22_050));
        Cast cast = new Cast(
                narrator,
                other.filter(each -> presentation.quoteVoice().isPresent()),
                other.filter(each -> presentation.headingVoice().isPresent()));
        try (Recipe recipe = Podcasts.recipe(out, cast, ShowFile.defaults(), presentation, warnings)) {
            Production production = articles.length == 1
                    ? recipe.make(articles[0])
                    : recipe.makeBundle("Revue du 23 novembre", List.of(articles));
            recipe.publish();
            return production.episode();
        }
    }

    private static String transcript(StoredEpisode episode, String ending) throws IOException {
        return Files.readString(episode.folder().resolve("transcript." + ending));
    }

    private static double[] levels(StoredEpisode episode) throws IOException {
        float[] samples = SoundFile.read(episode.audio(), RATE, Limits.DEFAULT);
        double[] levels = new double[samples.length / (RATE / 200)];
        for (int i = 0; i < levels.length; i++) {
            for (int j = 0; j < RATE / 200; j++) {
                levels[i] = Math.max(levels[i], Math.abs(samples[i * (RATE / 200) + j]));
            }
        }
        return levels;
    }

    /** The loudest sample between two moments, in seconds. */
    private static double loudest(double[] levels, double from, double to) {
        double loudest = 0;
        for (int i = (int) (from * 200); i < Math.min(levels.length, to * 200); i++) {
            loudest = Math.max(loudest, levels[i]);
        }
        return loudest;
    }

    private static Path tone(Path file, double seconds, double amplitude) throws IOException {
        float[] samples = new float[(int) (16_000 * seconds)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * 440 * i / 16_000));
        }
        try (var channel = Files.newByteChannel(
                file.resolveSibling("tone.f32"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            var bytes = ByteBuffer.allocate(samples.length * 4).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(samples);
            channel.write(bytes);
        }
        WavWriter.write(
                new Recording(
                        file.resolveSibling("tone.f32"), 16_000, samples.length, List.of(), new Loudness(-16, 0, -1)),
                file);
        return file;
    }

    @Test
    void anEpisodeEndsWithTheNoticeUnlessItIsSwitchedOff() throws IOException {
        Article article = Articles.phare("phare", "Un phare");
        assertTrue(transcript(make("", article), "vtt").contains("voix de synthèse."));
        assertTrue(!transcript(make("notice: non\n", article), "vtt").contains("voix de synthèse"));
        assertTrue(
                transcript(make("notice: Une machine a lu.\n", article), "vtt").contains("Une machine a lu."));
    }

    /** Every written word stands in the transcript where its sound begins: the tone of each phoneme swells from nothing. */
    @Test
    void theTranscriptIsInStepWithTheSound() throws IOException {
        StoredEpisode episode = make("quote-voice: x\nheading-voice: x\n", Articles.phare("phare", "Un phare breton"));
        float[] samples = SoundFile.read(episode.audio(), RATE, Limits.DEFAULT);
        List<MatchResult> words =
                SEGMENT.matcher(transcript(episode, "json")).results().toList();
        assertTrue(words.size() > 40, words.size() + " words");
        for (MatchResult word : words) {
            int start = (int) Math.round(Double.parseDouble(word.group(2)) * RATE);
            assertTrue(dips(samples, start), word.group(4) + " at " + word.group(2));
            double end = Double.parseDouble(word.group(3));
            assertTrue(end > Double.parseDouble(word.group(2)), word.group(4));
        }
    }

    /** Whether the sound is weaker within 8 ms of a moment than in the 40 ms behind it, which are the middle of a phoneme. */
    private static boolean dips(float[] samples, int at) {
        double weakest = Double.MAX_VALUE;
        for (int shift = -8; shift <= 8; shift++) {
            weakest = Math.min(weakest, peak(samples, at + shift * RATE / 1000, RATE / 1000));
        }
        return weakest < 0.5 * peak(samples, at + 12 * RATE / 1000, 40 * RATE / 1000);
    }

    private static double peak(float[] samples, int from, int length) {
        double peak = 0;
        for (int i = Math.max(0, from); i < Math.min(samples.length, from + length); i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    @Test
    void quotationsAndHeadingsHaveVoicesOfTheirOwn() throws IOException {
        StoredEpisode episode = make("quote-voice: x\nheading-voice: x\n", Articles.phare("phare", "Un phare"));
        String vtt = transcript(episode, "vtt");
        assertTrue(vtt.contains("<v Camille>Un phare\n"), vtt);
        assertTrue(vtt.contains("<v Pierre>Le phare a été rallumé mardi."), vtt);
        assertTrue(vtt.contains("<v Camille>«\u00A0C'est un effort inédit depuis longtemps\u00A0»,\n"), vtt);
        assertTrue(vtt.contains("<v Pierre>dit le maire."), vtt);
        assertTrue(vtt.contains("<v Camille>Des travaux hors normes"), vtt);
        assertEquals(
                List.of("Pierre", "Camille"),
                episode.narrators().stream().map(narrator -> narrator.speaker()).toList());
        String feed = Files.readString(out.resolve("feed.xml"));
        assertTrue(feed.contains("group=\"cast\">Camille</podcast:person>"), feed);
    }

    /** A paragraph that is quoted whole needs no marks, and is told from one that is not when it is short, too. */
    @Test
    void paragraphsQuotedWholeHaveTheVoiceOfQuotations() throws IOException {
        String page = """
                <h1>Un phare</h1><p>Le maire a pris la parole mardi matin devant les habitants de l'île.</p>
                <blockquote><p>Nous rallumons la lampe. Elle brillera.</p><p>Merci.</p></blockquote>
                <p>Puis tout le monde est rentré chez soi, avant que la pluie ne tombe.</p>""";
        Article article = new ArticleReader(List.of(new HtmlFormat()), ReadOptions.DEFAULT)
                .read(page.getBytes(StandardCharsets.UTF_8), "phare.html");
        String vtt = transcript(make("quote-voice: x\n", article), "vtt");
        assertTrue(vtt.contains("<v Pierre>Le maire a pris la parole"), vtt);
        assertTrue(vtt.contains("<v Camille>Nous rallumons la lampe."), vtt);
        assertTrue(vtt.contains("<v Camille>Elle brillera."), vtt);
        assertTrue(vtt.contains("<v Camille>Merci."), vtt);
        assertTrue(vtt.contains("<v Pierre>Puis tout le monde"), vtt);
        String oneVoice = transcript(make("", article), "vtt");
        assertTrue(oneVoice.contains("Elle brillera.") && !oneVoice.contains("Camille"), oneVoice);
    }

    @Test
    void oneVoiceSaysSentencesInOneGo() throws IOException {
        String vtt = transcript(make("", Articles.phare("phare", "Un phare")), "vtt");
        assertTrue(vtt.contains("depuis longtemps\u00A0», dit le\nmaire.") || vtt.contains("», dit le maire."), vtt);
    }

    @Test
    void aBundleHasHeadlinesAndAChapterForEachArticle() throws IOException {
        StoredEpisode episode = make("", Articles.phare("un", "Le phare"), Articles.phare("deux", "La ville"));
        assertEquals(
                List.of(
                        "1 Revue du 23 novembre",
                        "1 Le phare",
                        "2 Des travaux hors normes",
                        "2 Et demain ?",
                        "1 La ville",
                        "2 Des travaux hors normes",
                        "2 Et demain ?"),
                episode.chapters().stream()
                        .map(chapter -> chapter.level() + " " + chapter.title())
                        .toList());
        assertEquals(
                Optional.of("https://www.example.org/un"),
                episode.chapters().get(1).link());
        assertEquals(
                Optional.of("https://www.example.org/travaux"),
                episode.chapters().get(5).link());
        assertEquals(0, episode.chapters().get(0).startMillis());
        String vtt = transcript(episode, "vtt");
        assertTrue(vtt.indexOf("Au sommaire") < vtt.indexOf("La ville"), vtt);
        assertTrue(
                episode.notes().text().contains("– La ville (https://www.example.org/deux)"),
                episode.notes().text());
        assertEquals(Optional.empty(), episode.sourceLink());
        assertEquals("unchanged", made(Articles.phare("un", "Le phare"), Articles.phare("deux", "La ville")));
    }

    private String made(Article... articles) throws IOException {
        String before = Files.getLastModifiedTime(out.resolve("feed.xml")).toString();
        make("", articles);
        return before.equals(Files.getLastModifiedTime(out.resolve("feed.xml")).toString()) ? "unchanged" : "made";
    }

    /** Between two articles something sounds that no word is said to. */
    @Test
    void aSoundStandsBetweenArticles() throws IOException {
        Article[] articles = {Articles.phare("un", "Le phare"), Articles.phare("deux", "La ville")};
        StoredEpisode episode = make("", articles);
        double article = episode.chapters().get(4).startMillis() / 1000.0;
        double before = lastWordBefore(episode, article);
        assertTrue(article - before > 1.5, "a gap of " + (article - before));
        assertTrue(loudest(levels(episode), before + 0.3, article - 0.2) > 0.05, "no chime");
        StoredEpisode silent = make("jingle: non\n", articles);
        double start = silent.chapters().get(4).startMillis() / 1000.0;
        assertTrue(loudest(levels(silent), lastWordBefore(silent, start) + 0.3, start - 0.2) < 0.01, "a chime");
    }

    private static double lastWordBefore(StoredEpisode episode, double seconds) throws IOException {
        return SEGMENT.matcher(transcript(episode, "json"))
                .results()
                .mapToDouble(word -> Double.parseDouble(word.group(3)))
                .filter(end -> end < seconds)
                .max()
                .orElse(0);
    }

    /** A sound file is as loud as the speech, however quiet it was. */
    @Test
    void introAndOutroGetTheLevelOfTheSpeech() throws IOException {
        tone(temp.resolve("quiet.wav"), 2, 0.01);
        StoredEpisode episode =
                make("intro: quiet.wav\noutro: quiet.wav\nnotice: non\n", Articles.phare("phare", "Un phare"));
        double[] levels = levels(episode);
        double end = episode.enclosure().durationMillis() / 1000.0;
        double intro = loudest(levels, 1, 2);
        double outro = loudest(levels, end - 2, end - 1);
        assertEquals(intro, outro, 0.03);
        assertTrue(intro > 0.1 && intro < 0.5, "intro " + intro);
        assertEquals(0, episode.chapters().get(0).startMillis());
    }

    @Test
    void theBedDucksBelowTheIntro() throws IOException {
        tone(temp.resolve("music.wav"), 20, 0.3);
        StoredEpisode episode = make(
                "intro: Bonjour et bienvenue dans cette émission du matin.\nbed: music.wav\n",
                Articles.phare("phare", "Un phare"));
        double[] levels = levels(episode);
        double word = firstWord(episode);
        assertTrue(word > 2.4, "the music is alone for " + word + " s");
        double alone = loudest(levels, 0.5, 1.5);
        assertTrue(alone > 0.08, "music alone: " + alone);
        double title = episode.chapters().get(0).endMillis() / 1000.0;
        assertTrue(title > word, "a chapter");
        // In the pause behind the article's end nothing of it is left.
        double end = episode.enclosure().durationMillis() / 1000.0;
        assertTrue(loudest(levels, end - 0.4, end) < 0.01, "music at the end");
    }

    private static double firstWord(StoredEpisode episode) throws IOException {
        return SEGMENT.matcher(transcript(episode, "json"))
                .results()
                .mapToDouble(match -> Double.parseDouble(match.group(2)))
                .min()
                .orElse(0);
    }

    @Test
    void picturesOfChaptersAreCopiedAndBrokenOnesAreSaid() throws IOException {
        Path picture = temp.resolve("phare.png");
        ImageIO.write(new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_ARGB), "png", picture.toFile());
        Article article = Articles.article(
                "x",
                "Titre\n\nLe texte.\n\n## Un\n\n![](" + picture
                        + ")\n\nEncore.\n\n## Deux\n\n![](missing.png)\n\nFin.\n");
        StoredEpisode episode = make("", article);
        assertEquals(
                List.of(Optional.empty(), Optional.of("chapter-1.jpg"), Optional.empty()),
                episode.chapters().stream().map(Chapter::image).toList());
        assertEquals(
                1400,
                ImageIO.read(episode.folder().resolve("chapter-1.jpg").toFile()).getWidth());
        assertEquals(1, warnings.all().size(), warnings.all().toString());
        assertTrue(
                warnings.all().get(0).startsWith("missing.png: no picture"),
                warnings.all().toString());
        assertTrue(Files.readString(out.resolve("feed.xml")).contains("/chapter-1.jpg\""));
    }
}
