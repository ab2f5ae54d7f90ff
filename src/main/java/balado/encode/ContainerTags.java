package balado.encode;

import balado.episode.Chapter;
import balado.episode.Episode;
import balado.episode.Picture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** What an episode says of itself in formats other than MP3, by the names that FFmpeg knows. */
final class ContainerTags {

    /** ISO 639-2/T. */
    static final String FRENCH = "fra";

    private static final int FRONT_COVER = 3;
    private static final int BITS_PER_PIXEL = 24;

    private ContainerTags() {}

    static Map<String, String> of(Episode episode, AudioFormat format) {
        Map<String, String> tags = new LinkedHashMap<>();
        tags.put("title", episode.title());
        tags.put("artist", episode.author().orElse(episode.show().author()));
        tags.put("album", episode.show().title());
        tags.put("album_artist", episode.show().author());
        tags.put("genre", "Podcast");
        tags.put(
                "date",
                episode.published().atOffset(ZoneOffset.UTC).toLocalDate().toString());
        tags.put("comment", episode.notes().text());
        tags.put("encoded_by", "Balado");
        episode.show().copyright().ifPresent(rights -> tags.put("copyright", rights));
        if (format == AudioFormat.OPUS) {
            tags.put("language", FRENCH);
            tags.put("synthetic_voice", EpisodeTag.voices(episode));
            episode.sourceLink().ifPresent(link -> tags.put("contact", Address.ascii(link)));
            chapters(episode.chapters(), tags);
        }
        return tags;
    }

    /** <a href="https://wiki.xiph.org/Chapter_Extension">Chapters of Vorbis comments</a>, with the address that FFmpeg's own do without. */
    private static void chapters(List<Chapter> chapters, Map<String, String> tags) {
        for (int i = 0; i < chapters.size(); i++) {
            String key = String.format(Locale.ROOT, "CHAPTER%03d", i);
            Chapter chapter = chapters.get(i);
            long millis = chapter.startMillis();
            tags.put(
                    key,
                    String.format(
                            Locale.ROOT,
                            "%02d:%02d:%02d.%03d",
                            millis / 3_600_000,
                            millis / 60_000 % 60,
                            millis / 1000 % 60,
                            millis % 1000));
            tags.put(key + "NAME", chapter.title());
            chapter.link().map(Address::ascii).ifPresent(link -> tags.put(key + "URL", link));
        }
    }

    /** A cover as <a href="https://www.rfc-editor.org/rfc/rfc9639#section-8.8">a FLAC picture block</a>, the form that Ogg files have. */
    static String pictureBlock(Picture cover) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(cover.bytes()));
        byte[] type = "image/jpeg".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FRONT_COVER);
            out.writeInt(type.length);
            out.write(type);
            out.writeInt(0);
            out.writeInt(image.getWidth());
            out.writeInt(image.getHeight());
            out.writeInt(BITS_PER_PIXEL);
            out.writeInt(0);
            out.writeInt(cover.bytes().length);
            out.write(cover.bytes());
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
