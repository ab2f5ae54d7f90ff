package balado.article.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as they are written, linked, and judged. */
class AddressesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "addresses.tsv", delimiter = '\t', ignoreLeadingAndTrailingWhitespace = false)
    void whatPeopleWriteIsMadeAnAddress(String written, String asked) throws ArticleException {
        if (asked.startsWith("!")) {
            String fault = assertThrows(ArticleException.class, () -> WebAddress.of(written))
                    .getMessage();
            assertTrue(fault.contains(asked.substring(1)), fault);
            assertFalse(fault.contains("secret"), fault);
        } else {
            assertEquals(asked, WebAddress.of(written).toString());
            assertEquals(asked, WebAddress.of(asked).toString(), "twice is once");
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "ip-addresses.tsv", delimiter = '\t')
    void addressesThatAreNotPublicAreKnown(String digits, String kind) throws UnknownHostException {
        assertEquals(Optional.ofNullable(kind), Guard.publicOnly().objection(InetAddress.getByName(digits)));
    }

    @ParameterizedTest
    @CsvSource({
        "b, https://example.org/a/b",
        "/b?c=d e, https://example.org/b?c=d%20e",
        "?p=2, https://example.org/a/?p=2",
        "//autre.example/b, https://autre.example/b",
        "http://autre.example/été, http://autre.example/%C3%A9t%C3%A9",
        "javascript:alert(1),",
        "file:///etc/passwd,",
        "mailto:a@b.example,",
        "http://a:b@c.example/,",
        "data:text/html,",
        "http://,",
    })
    void linksStayOnTheWeb(String link, String target) {
        assertEquals(
                Optional.ofNullable(target),
                WebAddress.linked(URI.create("https://example.org/a/"), link).map(URI::toString));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x?utm_source=rss&utm_medium=feed, https://a.example/x",
        "https://a.example/x?id=3&xtor=RSS-1, https://a.example/x?id=3",
        "https://a.example/x?q=utm_, https://a.example/x?q=utm_",
        "https://a.example/x, https://a.example/x",
    })
    void whereAReaderComesFromIsTakenOff(String address, String plain) {
        assertEquals(plain, new Tracking().without(URI.create(address)).toString());
    }
}
