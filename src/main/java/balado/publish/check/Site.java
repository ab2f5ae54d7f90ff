package balado.publish.check;

import balado.limits.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a podcast is: in a folder or on the web. */
interface Site extends AutoCloseable {

    /** The feed's place, for reports. */
    String feed();

    /**
     * The file behind a link, on disk.
     *
     * @return empty when it is not there or may not be looked at; a fault is noted
     */
    Optional<Path> file(String link, String place, Findings findings) throws IOException;

    /** How much of it is looked at. */
    Limits limits();

    /** Tells the feed's own address, once it is known. */
    void self(String address);

    /** What only a server can do wrong. */
    void checkServer(Feed feed, Findings findings) throws IOException;

    @Override
    void close() throws IOException;
}
