package balado.publish.check;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/** A podcast on the web. Its files are fetched to the disk, each once. */
final class WebSite implements Site {

    private final URI feed;
    private final Limits limits;
    private final HttpClient client;
    private final Path folder;
    private final Map<String, Optional<Path>> fetched = new HashMap<>();

    WebSite(URI feed, Limits limits) throws IOException {
        this.feed = feed;
        this.limits = limits;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(limits.time(Limit.CHECKED_TIME))
                .build();
        this.folder = Files.createTempDirectory("balado-check");
    }

    @Override
    public String feed() {
        return feed.toString();
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public void self(String address) {
        // Links of a feed on the web are whole; its own address is no help.
    }

    /** The feed itself. */
    Path fetchFeed() throws IOException {
        return fetch(feed).orElseThrow(() -> new IOException(feed + ": not found; check the address"));
    }

    @Override
    public Optional<Path> file(String link, String place, Findings findings) throws IOException {
        Optional<Path> known = fetched.get(link);
        if (known != null) {
            return known;
        }
        Optional<Path> file = Optional.empty();
        if (link.startsWith("http://") || link.startsWith("https://")) {
            try {
                file = fetch(URI.create(link));
            } catch (IllegalArgumentException e) {
                findings.add(Rule.LINK, place, "'" + link + "' is no address; escape what is not ASCII");
            }
            findings.unless(file.isPresent(), Rule.ENCLOSURE_FILE, place, "'" + link + "' is not there");
        } else {
            findings.add(Rule.LINK, place, "'" + link + "' is relative; set base-url and run balado feed");
        }
        fetched.put(link, file);
        return file;
    }

    private Optional<Path> fetch(URI address) throws IOException {
        HttpResponse<InputStream> answer = send(HttpRequest.newBuilder(address), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            if (answer.statusCode() != 200) {
                return Optional.empty();
            }
            Path file = Files.createTempFile(folder, "file", "");
            try (var out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[1 << 16];
                long length = 0;
                for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                    length += count;
                    if (limits.exceeds(Limit.CHECKED_FILE, length)) {
                        throw new IOException(address + ": " + limits.excess(Limit.CHECKED_FILE));
                    }
                    out.write(buffer, 0, count);
                }
            }
            return Optional.of(file);
        }
    }

    /** Sends a request and waits for its answer. */
    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) throws IOException {
        HttpRequest asked = request.timeout(limits.time(Limit.CHECKED_TIME)).build();
        try {
            return client.send(asked, handler);
        } catch (HttpTimeoutException e) {
            String waited = Limit.CHECKED_TIME.show(limits.of(Limit.CHECKED_TIME));
            throw new IOException(
                    asked.uri() + ": no answer for " + waited + "; try again later, or " + Limit.CHECKED_TIME.remedy(),
                    e);
        } catch (ConnectException e) { // which does not say where
            throw new IOException(asked.uri() + ": nothing answers there; start the server or check the address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void checkServer(Feed podcast, Findings findings) throws IOException {
        new HttpRules(this, findings).check(feed, podcast);
    }

    @Override
    public void close() throws IOException {
        PathUtils.deleteDirectory(folder);
    }
}
