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

    /** Behind 512 kB nothing counts, and of the line across that place nothing either, which would forbid all but for its end. */
    @Test
    void ofManyRulesTheFirstOnesCount() throws IOException {
        String first = "User-agent: *\nDisallow: /first\n";
        String across = "Disallow: /";
        String comment = "#".repeat((512 << 10) - first.length() - across.length() - 1) + "\n";
        String rules = first + comment + across + "across\nDisallow: /last\n" + "# a\n".repeat(1 << 20);
        web.with("/robots.txt", "text/plain", rules);
        assertThrows(ArticleException.class, () -> robots().pass(web.address("/first")));
        robots().pass(web.address("/across"));
        robots().pass(web.address("/last"));
        robots().pass(web.address("/other"));
        web.with("/robots.txt", "text/plain", first + comment + across + "\n".repeat(10));
        new Robots(access(true, Resolver.SYSTEM), new PageCache(folder.resolve("b")), Clock.systemUTC())
                .pass(web.address("/other"));
    }

    /** One that just fits counts whole, without an end of its last line. */
    @Test
    void rulesThatJustFitCountToTheLastOne() throws IOException {
        String first = "User-agent: *\n";
        String last = "Disallow: /last";
        web.with(
                "/robots.txt",
                "text/plain",
                first + "#".repeat((512 << 10) - first.length() - last.length() - 1) + "\n" + last);
        robots().pass(web.address("/first"));
        assertThrows(ArticleException.class, () -> robots().pass(web.address("/last")));
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
