package balado.publish.check;

import balado.limits.Limits;
import balado.publish.OutputFolder;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A podcast in an output folder. Links that begin with the feed's own address are links into it. */
final class FolderSite implements Site {

    private final Path root;
    private final Limits limits;
    private String base = "";

    FolderSite(Path root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    @Override
    public String feed() {
        return root.resolve("feed.xml").toString();
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void self(String address) {
        base = address.contains("://") ? address.substring(0, address.lastIndexOf('/') + 1) : "";
    }

    @Override
    public Optional<Path> file(String link, String place, Findings findings) {
        String inside = !base.isEmpty() && link.startsWith(base) ? link.substring(base.length()) : link;
        try {
            URI uri = new URI(inside);
            if (uri.isAbsolute()) {
                return Optional.empty(); // somebody else's, which a folder says nothing of
            }
            Path file = root.resolve(String.valueOf(uri.getPath())).normalize();
            if (!file.startsWith(root.normalize())) {
                findings.add(Rule.LINK, place, "'" + link + "' leads out of the folder; correct it");
                return Optional.empty();
            }
            findings.unless(
                    Files.isRegularFile(file),
                    Rule.ENCLOSURE_FILE,
                    place,
                    "'" + link + "' is not there; run balado feed, or make the episode again");
            return Optional.of(file).filter(Files::isRegularFile);
        } catch (URISyntaxException | InvalidPathException e) {
            findings.add(Rule.LINK, place, "'" + link + "' is no address; escape what is not ASCII");
            return Optional.empty();
        }
    }

    @Override
    public void checkServer(Feed feed, Findings findings) throws IOException {
        for (String warning : OutputFolder.faults(root, limits)) {
            findings.add(Rule.FOLDER, root.toString(), warning);
        }
    }

    @Override
    public void close() {}
}
