package balado.voice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/** Files over HTTP, with ranges by <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, section 14</a>. */
final class HttpTransport implements Transport {

    private static final int OK = 200;
    private static final int PARTIAL_CONTENT = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final Timeouts timeouts;
    private final HttpClient client;

    HttpTransport(Timeouts timeouts) {
        this.timeouts = timeouts;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeouts.connect())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Override
    public Content open(URI address, long offset) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(timeouts.stall());
        if (offset > 0) {
            request.header("Range", "bytes=" + offset + "-");
        }
        HttpResponse<Flow.Publisher<List<ByteBuffer>>> response = send(request.build());
        StallingBody body = new StallingBody(timeouts.stall());
        response.body().subscribe(body);
        if (response.statusCode() == OK) {
            return new Content(0, body);
        }
        if (response.statusCode() == PARTIAL_CONTENT && beginsAt(response, offset)) {
            return new Content(offset, body);
        }
        body.close();
        if (response.statusCode() == RANGE_NOT_SATISFIABLE && offset > 0) {
            return open(address, 0);
        }
        throw new VoiceException("not given by " + address + " (HTTP " + response.statusCode() + ")");
    }

    private HttpResponse<Flow.Publisher<List<ByteBuffer>>> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofPublisher());
        } catch (HttpConnectTimeoutException e) {
            throw unreachable(request, "no answer within " + timeouts.connect().toSeconds() + " s", e);
        } catch (HttpTimeoutException e) {
            throw unreachable(request, "no answer within " + timeouts.stall().toSeconds() + " s", e);
        } catch (IOException e) {
            throw unreachable(request, reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VoiceException("interrupted", e);
        }
    }

    /** The client's exceptions often have no message of their own, and never the host. */
    private static String reason(IOException e) {
        return e.getMessage() == null ? "connection refused or host unknown" : e.getMessage();
    }

    private static VoiceException unreachable(HttpRequest request, String reason, IOException cause) {
        return new VoiceException(request.uri().getAuthority() + " cannot be reached (" + reason + ")", cause);
    }

    private static boolean beginsAt(HttpResponse<?> response, long offset) {
        return response.headers()
                .firstValue("Content-Range")
                .filter(range -> range.startsWith("bytes " + offset + "-"))
                .isPresent();
    }
}
