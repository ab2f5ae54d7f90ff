package balado.publish.check;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.file.PathUtils;

/** A podcast on the web. Its files are fetched to the disk, each once. */
final class WebSite implements Site {

    private static final int OK = 200;

    /** Bytes that have to come within the time in which a server has to answer. */
    private static final long SLOWEST = 64 << 10;

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
            Optional<URI> address = PodcastChecker.address(link);
            if (address.isPresent()) {
                file = fetch(address.get());
            } else {
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
        Path file = Files.createTempFile(folder, "file", "");
        try (FileChannel target = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Body body = new Body(target, limits.of(Limit.CHECKED_FILE));
            HttpResponse<Long> answer = send(HttpRequest.newBuilder(address), body);
            if (answer.statusCode() != OK) {
                return Optional.empty();
            }
            if (limits.exceeds(Limit.CHECKED_FILE, answer.body())) {
                throw new IOException(address + ": " + limits.excess(Limit.CHECKED_FILE));
            }
            return Optional.of(file);
        }
    }

    /** Sends a request and waits for what is wanted of its answer. */
    HttpResponse<Long> send(HttpRequest.Builder request, Body body) throws IOException {
        HttpRequest asked = request.timeout(limits.time(Limit.CHECKED_TIME)).build();
        CompletableFuture<HttpResponse<Long>> answer = client.sendAsync(asked, head -> body);
        try {
            return await(answer, body);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw late(asked, e);
        } catch (ExecutionException e) {
            throw reason(asked, e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** The client's own patience ends with the head of an answer. */
    private HttpResponse<Long> await(CompletableFuture<HttpResponse<Long>> answer, Body body)
            throws TimeoutException, ExecutionException, InterruptedException {
        long before = -SLOWEST;
        while (true) {
            try {
                return answer.get(limits.of(Limit.CHECKED_TIME), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (body.came() - before < SLOWEST) {
                    throw e;
                }
                before = body.came();
            }
        }
    }

    private IOException late(HttpRequest asked, Exception cause) {
        String waited = Limit.CHECKED_TIME.show(limits.of(Limit.CHECKED_TIME));
        return new IOException(
                asked.uri() + ": no answer for " + waited + "; try again later, or " + Limit.CHECKED_TIME.remedy(),
                cause);
    }

    private IOException reason(HttpRequest asked, Throwable cause) {
        if (cause instanceof HttpTimeoutException timeout) {
            return late(asked, timeout);
        }
        if (cause instanceof ConnectException) { // which does not say where
            return new IOException(
                    asked.uri() + ": nothing answers there; start the server or check the address", cause);
        }
        // Of lengths that are no numbers, and of redirects to what is no address, the client makes the latter.
        if (cause instanceof IOException || cause instanceof IllegalArgumentException) {
            return new IOException(
                    asked.uri() + ": no proper answer (" + cause.getMessage() + "); see what comes there with curl -iL",
                    cause);
        }
        throw new IllegalStateException(asked.uri().toString(), cause);
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
