package balado.episode;

import balado.article.ArticleException;
import balado.article.BoundedInput;
import balado.limits.Limit;
import balado.limits.Limits;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The pictures of a programme's chapters. Those on the web keep their address; files are copied, as JPEG no larger than players show them. */
final class ChapterPictures {

    private static final int GREATEST_SIDE = 1400;

    /** What the article gives, to what the chapter gets: an address or a file's name. */
    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, Picture> files = new LinkedHashMap<>();

    private final Limits limits;

    private ChapterPictures(Limits limits) {
        this.limits = limits;
    }

    /**
     * The pictures.
     *
     * @param limits how large they may be
     * @param warnings hears of those that cannot be used, a line each
     */
    static ChapterPictures of(Programme programme, Limits limits, Consumer<String> warnings) {
        ChapterPictures pictures = new ChapterPictures(limits);
        for (Outline.Entry entry : Outline.of(programme)) {
            entry.image().ifPresent(image -> pictures.add(image, warnings));
        }
        return pictures;
    }

    /** Addresses and names of files by what the articles give. */
    Map<String, String> names() {
        return names;
    }

    /** The files by name. */
    Map<String, Picture> files() {
        return files;
    }

    private void add(String image, Consumer<String> warnings) {
        if (names.containsKey(image)) {
            return;
        }
        if (image.startsWith("https://") || image.startsWith("http://")) {
            names.put(image, image);
            return;
        }
        try {
            Picture picture = read(Path.of(image));
            String name = "chapter-" + (files.size() + 1) + ".jpg";
            files.put(name, picture);
            names.put(image, name);
        } catch (Pixels.TooLargeException e) {
            warnings.accept(image + ": " + e.getMessage() + "; its chapter has none");
        } catch (ArticleException e) {
            warnings.accept(e.getMessage() + "; its chapter has none");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // No path, and what the JDK's readers throw on damaged files.
            warnings.accept(image + ": no picture that can be read, its chapter has none; give a JPEG or PNG");
        }
    }

    private byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return BoundedInput.read(in, file.toString(), Files.size(file), Limit.PICTURE_SIZE, limits);
        }
    }

    private Picture read(Path file) throws IOException {
        BufferedImage image = Pixels.read(bytes(file), GREATEST_SIDE, limits);
        int side = Math.max(image.getWidth(), image.getHeight());
        double factor = Math.min(1, (double) GREATEST_SIDE / side);
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = flat.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return Jpeg.of(flat);
    }
}
