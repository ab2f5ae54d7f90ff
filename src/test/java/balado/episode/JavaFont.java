package balado.episode;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** A font of ours as Java reads it. */
final class JavaFont {

    private JavaFont() {}

    /** The font, nothing on a machine without fontconfig or without fonts. */
    static Optional<Font> of(String resource) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            return Optional.of(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (FontFormatException e) {
            throw new IOException(e);
        } catch (InternalError | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }
}
