package balado.publish;

import balado.episode.Show;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The addresses of what lies in an output folder: below the show's public address, relative when it has none. */
final class Links {

    private final Optional<String> base;

    Links(Show show) {
        this.base = show.baseUrl();
    }

    /** A file at the top of the folder. */
    String to(String file) {
        return base.map(address -> address + "/" + file).orElse(file);
    }

    /** A file of an episode. */
    String to(StoredEpisode episode, String file) {
        return to(relative(episode, file));
    }

    /** Whether it is an address and not the name of a file. */
    static boolean isAddress(String text) {
        return text.contains("://");
    }

    /** A file of an episode as seen from the top of the folder. */
    static String relative(StoredEpisode episode, String file) {
        try {
            String path = "/episodes/" + episode.folder().getFileName() + "/" + file;
            return new URI(null, null, path, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is no address: " + episode.folder(), e);
        }
    }
}
