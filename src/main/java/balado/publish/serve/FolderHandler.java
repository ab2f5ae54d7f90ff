package balado.publish.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers requests for files: conditions and ranges (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, 13</a> and
 * <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">14</a>) are Jetty's.
 */
final class FolderHandler extends Handler.Abstract {

    /** Apps look again often; what has not changed costs a 304. */
    private static final String CACHING = "no-cache";

    /** The name of an audio file holds a hash of its bytes. */
    private static final String CACHING_SOUND = "public, max-age=31536000, immutable";

    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'self' "
            + "'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

    private static final int BUFFER = 32 << 10;

    private final ServedFolder folder;
    private final OwnNames names;
    private final AddressedFiles addressed = new AddressedFiles();
    private final ResourceService service = new ResourceService();

    FolderHandler(ServedFolder folder, OwnNames names) {
        this.folder = folder;
        this.names = names;
        service.setHttpContentFactory(path -> null);
        service.setDirAllowed(false);
        service.setAcceptRanges(true);
        service.setEtags(true);
        addBean(service);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        Optional<Path> file = folder.find(Request.getPathInContext(request));
        if (file.isEmpty()) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            return true;
        }
        String type = MediaTypes.of(String.valueOf(file.get().getFileName()));
        describe(response, type);
        HttpContent content = content(request, file.get(), type);
        service.doGet(WholeOrRange.of(request, content), response, callback, content);
        return true;
    }

    private static void describe(Response response, String type) {
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, type.startsWith("audio/") ? CACHING_SOUND : CACHING);
        response.getHeaders().put("Access-Control-Allow-Origin", "*");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        if (type.startsWith("text/html")) {
            response.getHeaders().put("Content-Security-Policy", POLICY);
        }
    }

    private HttpContent content(Request request, Path file, String type) throws IOException {
        ByteBufferPool.Sized buffers =
                new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), true, BUFFER);
        FileContent content = FileContent.of(file, type, buffers);
        if (!AddressedFiles.has(file)) {
            return content;
        }
        String own = names.address(request);
        byte[] bytes = addressed.bytes(file, own);
        return new MemoryContent(content, bytes, FileContent.tag(file) + "." + Integer.toHexString(own.hashCode()));
    }
}
