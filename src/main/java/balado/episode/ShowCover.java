package balado.episode;

import java.io.IOException;
import java.nio.file.Path;

/** The cover of a show: the picture that its settings name, else a painted one. */
public final class ShowCover {

    private ShowCover() {}

    /**
     * The cover, a square JPEG of 1400–3000 px.
     *
     * @throws IOException when the picture that the settings name cannot be used; the message is one line
     */
    public static Picture of(Show show) throws IOException {
        if (show.cover().isPresent()) {
            return CoverFile.read(Path.of(show.cover().get()));
        }
        String author = show.author().equals(show.title()) ? "" : show.author();
        return CoverPainter.paint(show.title(), author, Guid.ofShow(show.title()));
    }
}
