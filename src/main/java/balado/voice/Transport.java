package balado.voice;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** How a file's bytes come here. */
interface Transport {

    /**
     * The bytes of a file.
     *
     * @param offset where the first of them stands in the file: what was asked for, or 0 when the source knows no parts
     */
    record Content(long offset, InputStream bytes) {}

    /**
     * Opens a file.
     *
     * @param offset where to begin, 0 for the whole
     * @throws VoiceException when the source does not give it, with the reason
     */
    Content open(URI address, long offset) throws IOException;
}
