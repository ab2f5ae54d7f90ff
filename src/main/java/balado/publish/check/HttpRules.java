package balado.publish.check;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.Channels;
import java.util.Optional;

/** What apps ask of a server (<a href="https://www.rfc-editor.org/rfc/rfc9110">RFC 9110</a>), tried on the feed and the newest episode. */
final class HttpRules {

    private static final long RANGE = 10;

    private final WebSite site;
    private final Findings findings;

    HttpRules(WebSite site, Findings findings) {
        this.site = site;
        this.findings = findings;
    }

    void check(URI feed, Feed podcast) throws IOException {
        condition(feed);
        type(feed, "application/rss+xml");
        gzip(feed);
        Optional<Xml> newest = podcast.items().stream().findFirst();
        if (newest.isPresent()) {
            Optional<Xml> enclosure = newest.get().first("enclosure");
            Optional<URI> sound = enclosure.flatMap(each -> PodcastChecker.address(each.attribute("url")));
            if (sound.isPresent()) {
                head(sound.get(), enclosure.get().attribute("length"));
                range(sound.get());
                condition(sound.get());
                type(sound.get(), enclosure.get().attribute("type"));
            }
            for (Xml transcript : newest.get().all("podcast:transcript")) {
                readable(transcript.attribute("url"), transcript.attribute("type"));
            }
            for (Xml chapters : newest.get().all("podcast:chapters")) {
                readable(chapters.attribute("url"), chapters.attribute("type"));
            }
        }
    }

    /** The head of an answer. */
    private HttpResponse<Long> get(URI address, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return site.send(request, counted(0));
    }

    /** A body of which only the length is wanted. */
    private static Body counted(long most) {
        return new Body(Channels.newChannel(OutputStream.nullOutputStream()), most);
    }

    private void head(URI sound, String length) throws IOException {
        HttpResponse<Long> head = site.send(
                HttpRequest.newBuilder(sound).method("HEAD", HttpRequest.BodyPublishers.noBody()), counted(0));
        String said = head.headers().firstValue("Content-Length").orElse("");
        findings.unless(
                head.statusCode() == 200 && said.equals(length),
                Rule.HTTP_HEAD,
                sound.toString(),
                "HEAD gives " + head.statusCode() + " and a length of '" + said + "'; answer as to GET");
    }

    private void range(URI sound) throws IOException {
        HttpResponse<Long> part =
                site.send(HttpRequest.newBuilder(sound).header("Range", "bytes=10-19"), counted(RANGE));
        findings.unless(
                part.statusCode() == 206 && part.body() == RANGE,
                Rule.HTTP_RANGE,
                sound.toString(),
                "Range gives " + part.statusCode() + "; players cannot seek: switch ranges on");
        int beyond = get(sound, "Range", "bytes=99999999999-").statusCode();
        findings.unless(
                beyond == 416,
                Rule.HTTP_RANGE,
                sound.toString(),
                "a range beyond the end gives " + beyond + ", not 416");
    }

    private void condition(URI address) throws IOException {
        HttpResponse<Long> full = get(address);
        Optional<String> tag = full.headers().firstValue("ETag");
        Optional<String> date = full.headers().firstValue("Last-Modified");
        boolean known =
                (tag.isPresent() && get(address, "If-None-Match", tag.get()).statusCode() == 304)
                        || (date.isPresent()
                                && get(address, "If-Modified-Since", date.get()).statusCode() == 304);
        findings.unless(
                known,
                Rule.HTTP_CONDITION,
                address.toString(),
                "no 304 for what has not changed; send ETag or Last-Modified");
    }

    private void type(URI address, String wanted) throws IOException {
        String type =
                get(address).headers().firstValue("Content-Type").orElse("").replaceFirst("\\s*;.*", "");
        boolean right = type.equals(wanted) || (wanted.endsWith("+xml") && type.endsWith("/xml"));
        findings.unless(right, Rule.HTTP_TYPE, address.toString(), "'" + type + "'; send " + wanted);
    }

    private void readable(String link, String wanted) throws IOException {
        Optional<URI> address = PodcastChecker.address(link);
        if (address.isPresent()) {
            type(address.get(), wanted);
            String origin = get(address.get(), "Origin", "https://player.example")
                    .headers()
                    .firstValue("Access-Control-Allow-Origin")
                    .orElse("");
            findings.unless(
                    !origin.isEmpty(),
                    Rule.HTTP_CORS,
                    link,
                    "send Access-Control-Allow-Origin: * with transcripts and chapters");
        }
    }

    private void gzip(URI feed) throws IOException {
        String coding = get(feed, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding")
                .orElse("");
        findings.unless(
                coding.equals("gzip"), Rule.HTTP_GZIP, feed.toString(), "not compressed; switch gzip on for text");
    }
}
