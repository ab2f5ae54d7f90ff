package balado.article.fetch;

import java.io.IOException;
import java.net.URI;

/** Is asked before each address, the first one and those that redirects lead to. */
interface Gate {

    /** A person asks for the page: nothing holds us back. */
    Gate OPEN = address -> {};

    /** Lets pass, after a while if need be, or says why not. */
    void pass(URI address) throws IOException;
}
