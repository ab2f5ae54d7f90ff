package balado.article.fetch;

import static org.junit.jupiter.api.Assertions.assertThrows;

import balado.limits.Limit;
import balado.limits.Limits;
import balado.testing.FakeWeb;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of fetching share: a server on loopback, short limits, a cache of their own. */
abstract class WebTest {

    static final Limits SHORT = Limits.DEFAULT
            .with(Limit.FETCH_CONNECT, 500)
            .with(Limit.FETCH_STALL, 300)
            .with(Limit.FETCH_TIME, 2000)
            .with(Limit.PAGE_SIZE, 100_000);

    @TempDir
    Path folder;

    FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb();
    }

    @AfterEach
    void close() {
        web.close();
    }

    Page fetch(String path) throws IOException {
        return fetcher(access(true, Resolver.SYSTEM)).fetch(web.address(path));
    }

    String fault(String path) {
        return assertThrows(IOException.class, () -> fetch(path)).getMessage();
    }

    Fetcher fetcher(Access access) {
        return new Fetcher(access, cache(), clock());
    }

    PageCache cache() {
        return new PageCache(folder);
    }

    static Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    }

    static Access access(boolean allowPrivate, Resolver resolver) {
        return access(allowPrivate ? Guard.NONE : Guard.publicOnly(), resolver);
    }

    static Access access(Guard guard, Resolver resolver) {
        return new Access(
                "Balado/1",
                guard,
                resolver,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                SHORT,
                Duration.ZERO,
                false);
    }
}
