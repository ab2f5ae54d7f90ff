package balado.encode;

import balado.article.Sentence;
import balado.article.Sentence.Role;
import balado.episode.Chapter;
import balado.episode.Episode;
import balado.episode.Episode.Narrator;
import balado.episode.Episode.Notes;
import balado.episode.Picture;
import balado.episode.Show;
import balado.master.Mastering;
import balado.master.Part;
import balado.master.Pauses;
import balado.master.Recording;
import balado.master.Takes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Episodes and recordings to encode. */
final class Episodes {

    static final String TITLE = "L’œuvre d’Æsop 🎙️ : « Œdipe » – “été”";
    static final String SOURCE = "https://www.exemple.fr/santé/article?id=1";

    private Episodes() {}

    static Episode episode(List<Chapter> chapters) {
        Show show = new Show(
                "Balado d’essai",
                "Rédaction",
                "Essais.",
                "fr",
                "News",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("La Rédaction"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Episode(
                "guid",
                "essai",
                TITLE,
                show,
                Instant.parse("2026-11-23T10:00:00Z"),
                Optional.of("Zoë Ługowska"),
                Optional.of("exemple.fr"),
                Optional.of(SOURCE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Narrator("Pierre", "upmc-pierre-hsmm", "CC-BY-SA-3.0", "Pierre Chauvin, ISIR")),
                chapters,
                List.of(),
                cover(1600),
                Map.of(),
                new Notes("Première ligne\nSeconde : 😀", "<p>Première ligne</p>"));
    }

    static List<Chapter> chapters(long endMillis) {
        return List.of(
                new Chapter("Introduction", 0, 4_321, Optional.of(SOURCE)),
                new Chapter("Des chiffres « clés » 📈", 4_321, 9_876, Optional.empty()),
                new Chapter("À suivre…", 9_876, endMillis, Optional.of("https://www.exemple.fr/b")));
    }

    static Picture cover(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, side / 2, side);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.of(bytes.toByteArray());
    }

    /** Six sentences whose phrases differ by 20 dB. */
    static Recording recording(Path folder, int sampleRate) throws IOException {
        try (Mastering mastering = new Mastering(folder, sampleRate, Pauses.NEWSREADER)) {
            for (int i = 0; i < 6; i++) {
                Sentence sentence = new Sentence("Une phrase.", i == 0 ? Role.TITLE : Role.BODY, i % 2 == 0);
                mastering.add(Part.whole(Takes.spoken(sentence, sampleRate, i, 1.4, -6, -26, -12), "Pierre"));
            }
            return mastering.finish();
        }
    }
}
