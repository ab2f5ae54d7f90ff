package balado.article.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What sites ask of programs that come by themselves. */
class RobotsTest extends WebTest {

    @ParameterizedTest
    @CsvFileSource(resources = "robots.tsv", delimiter = '\t')
    void rulesAreFollowed(String rules, String path, boolean allowed) throws IOException {
        web.with("/robots.txt", "text/plain", rules.replace("\\n", "\n"));
        if (allowed) {
            robots().pass(web.address(path));
        } else {
            String fault = assertThrows(ArticleException.class, () -> robots().pass(web.address(path)))
                    .getMessage();
            assertTrue(fault.contains("does not want programs to read it"), fault);
        }
    }

    @Test
    void withoutRulesAllIsAllowedAndWithRulesThatCannotBeReadNothing() throws IOException {
        robots().pass(web.address("/a"));
        web.withStatus("/robots.txt", 403);
        robots().pass(web.address("/a"));
        web.withStatus("/robots.txt", 503);
        assertThrows(UnreachableException.class, () -> robots().pass(web.address("/a")));
        web.withRedirect("/robots.txt", "/rules").with("/rules", "text/plain", "User-agent: *\nDisallow: /a");
        assertThrows(ArticleException.class, () -> robots().pass(web.address("/a")));
    }

    @Test
    void rulesAreKeptForADayAndForARunAndAskedForAnewThen() throws IOException {
        web.with("/robots.txt", "text/plain", "User-agent: *\nDisallow: /b");
        Robots robots = robots();
        robots.pass(web.address("/a"));
        robots.pass(web.address("/c"));
        robots().pass(web.address("/a"));
        assertEquals(List.of("/robots.txt"), web.requests());
        Clock tomorrow = Clock.offset(Clock.systemUTC(), Duration.ofHours(25));
        new Robots(access(true, Resolver.SYSTEM), cache(), tomorrow).pass(web.address("/a"));
        assertEquals(List.of("/robots.txt", "/robots.txt"), web.requests());
    }

    @Test
    void betweenTwoPagesOfAHostThereIsAPause() throws IOException {
        web.with("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 0.4");
        Robots robots = robots();
        robots.pass(web.address("/a"));
        long start = System.nanoTime();
        robots.pass(web.address("/b"));
        robots.pass(web.address("/c"));
        assertTrue(System.nanoTime() - start > Duration.ofMillis(700).toNanos());
    }

    private Robots robots() {
        return new Robots(access(true, Resolver.SYSTEM), cache(), Clock.systemUTC());
    }
}
