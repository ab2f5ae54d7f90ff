package balado.article.fetch;

import balado.article.ArticleException;
import balado.article.BoundedInput;
import balado.limits.Limit;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/**
 * Fetches pages over http and https. Redirects are followed one by one and each address on the way is judged like the first. A page that was
 * fetched before is asked for with what its server said of its edition.
 */
public final class Fetcher {

    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile(
            "(?i).*/(?:(?:user|users|account|compte|auth)/)?(?:login|log-in|signin|sign-in|connexion|identification|authentification|sso)(?:[/.?].*)?");

    private final Access access;
    private final PageCache cache;
    private final Clock clock;
    private final HttpExchange exchange;
    private final Refusals refusals;
    private final boolean beginnings;

    /** Fetches what this access allows and keeps it there. */
    public Fetcher(Access access, PageCache cache, Clock clock) {
        this(access, cache, clock, false);
    }

    /** One to which the beginning of a page that is too large is a page, too. */
    static Fetcher ofBeginnings(Access access, PageCache cache, Clock clock) {
        return new Fetcher(access, cache, clock, true);
    }

    private Fetcher(Access access, PageCache cache, Clock clock, boolean beginnings) {
        this.access = access;
        this.cache = cache;
        this.clock = clock;
        this.exchange = new HttpExchange(new Connector(access), access.limits());
        this.refusals = new Refusals(clock, access.walled());
        this.beginnings = beginnings;
    }

    /**
     * The page that a person asks for.
     *
     * @param address by {@link WebAddress}
     * @throws ArticleException when it is no article, and never will be
     * @throws UnreachableException when its server gives nothing now; the messages are one line each
     */
    public Page fetch(URI address) throws IOException {
        return fetch(address, Gate.OPEN);
    }

    /** The same after a gate let pass each address. */
    Page fetch(URI address, Gate gate) throws IOException {
        Set<URI> way = new LinkedHashSet<>();
        URI at = address;
        while (way.add(at)) {
            if (access.limits().exceeds(Limit.REDIRECTS, way.size() - 1)) {
                throw new ArticleException(
                        address + ": leads on and on, " + access.limits().excess(Limit.REDIRECTS));
            }
            gate.pass(at);
            Optional<PageCache.Stored> stored = cache.find(at);
            try (Answer answer = ask(at, stored)) {
                if (!REDIRECTS.contains(answer.status())) {
                    return page(at, answer, stored);
                }
                at = next(at, answer);
                refuseLogin(address, at);
            } catch (ArticleException | UnreachableException e) {
                throw e;
            } catch (IOException e) {
                throw unreachable(at, e);
            }
        }
        throw new ArticleException(address + ": leads in a circle, back to " + at + "; check the address");
    }

    /** A page that was fetched less than this ago, without asking its server; empty when there is none. */
    Optional<Page> recent(URI address, Duration age) {
        return cache.find(address)
                .filter(stored -> stored.fetched().plus(age).isAfter(clock.instant()))
                .map(PageCache.Stored::page);
    }

    private Answer ask(URI at, Optional<PageCache.Stored> stored) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", access.agent());
        headers.put("Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5");
        headers.put("Accept-Language", "fr, *;q=0.5");
        headers.put("Accept-Encoding", Unpacking.ACCEPTED);
        stored.flatMap(PageCache.Stored::tag).ifPresent(tag -> headers.put("If-None-Match", tag));
        stored.flatMap(PageCache.Stored::modified).ifPresent(date -> headers.put("If-Modified-Since", date));
        try {
            return exchange.get(Endpoint.of(at), headers);
        } catch (ArticleException e) {
            throw new ArticleException(at + ": " + e.getMessage(), e);
        }
    }

    private Page page(URI at, Answer answer, Optional<PageCache.Stored> stored) throws IOException {
        if (answer.status() == NOT_MODIFIED && stored.isPresent()) {
            cache.confirm(at, clock.instant());
            return stored.get().page();
        }
        refusals.check(at, answer);
        byte[] bytes = bytes(at, answer);
        if (bytes.length == 0) {
            throw new ArticleException(at + ": an empty page; check the address in a browser");
        }
        Optional<String> charset = answer.header("content-type")
                .map(CHARSET::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
        Page page = new Page(at, Refusals.type(answer), charset, bytes);
        cache.store(page, answer.header("etag"), answer.header("last-modified"));
        return page;
    }

    private byte[] bytes(URI at, Answer answer) throws IOException {
        try (InputStream in = Unpacking.of(answer)) {
            return beginnings
                    ? in.readNBytes(access.limits().count(Limit.PAGE_SIZE))
                    : BoundedInput.read(in, at.toString(), Limit.PAGE_SIZE, access.limits());
        } catch (ZipException | EOFException e) {
            throw new UnreachableException(at + ": cannot be unpacked; try again later", e);
        }
    }

    private static URI next(URI at, Answer answer) throws ArticleException {
        String location = answer.header("location").orElse("");
        Optional<URI> target = location.isBlank() ? Optional.empty() : WebAddress.linked(at, location);
        if (target.isEmpty()) {
            throw new ArticleException(at + ": leads to '" + WebAddress.shown(location)
                    + "', which is no page of the web; check the address");
        }
        if (at.getScheme().equals("https") && target.get().getScheme().equals("http")) {
            throw new ArticleException(
                    at + ": leads to an address without encryption; name " + target.get() + " if you trust it");
        }
        return target.get();
    }

    private static void refuseLogin(URI asked, URI target) throws ArticleException {
        boolean login = LOGIN.matcher(target.getRawPath()).matches()
                && !LOGIN.matcher(asked.getRawPath()).matches();
        if (login) {
            throw new ArticleException(asked + ": leads to a login; save the page in your browser and name the file");
        }
    }

    private IOException unreachable(URI at, IOException fault) {
        if (fault instanceof UnknownHostException) {
            return new UnreachableException(
                    at + ": there is no host " + Endpoint.of(at).host() + "; check the address and the network", fault);
        }
        if (fault instanceof SSLException) {
            return new UnreachableException(
                    at + ": no secure connection (" + oneLine(fault)
                            + "); check the address, or the clock of this machine",
                    fault);
        }
        if (fault instanceof ConnectException) {
            return new UnreachableException(
                    at + ": the connection is refused; check the address or try again later", fault);
        }
        if (fault instanceof SocketTimeoutException) {
            return new UnreachableException(
                    at + ": no answer in time (" + oneLine(fault) + "); try again later", fault);
        }
        return new UnreachableException(at + ": broken off (" + oneLine(fault) + "); try again later", fault);
    }

    private static String oneLine(IOException fault) {
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return message.strip().replaceAll("\\s+", " ");
    }
}
