package balado.article.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.article.ArticleException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which addresses are asked, and which are not. */
class ConnectorTest extends WebTest {

    @Test
    void aDeadLinkAndAClosedPortAreSaid() throws IOException {
        Resolver nobody = host -> {
            throw new UnknownHostException(host);
        };
        IOException dead = assertThrows(
                UnreachableException.class,
                () -> fetcher(access(false, nobody)).fetch(URI.create("http://nulle-part.example/")));
        assertTrue(dead.getMessage().contains("there is no host nulle-part.example"), dead.getMessage());
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        IOException closed = assertThrows(
                UnreachableException.class,
                () -> fetcher(access(true, Resolver.SYSTEM)).fetch(URI.create("http://127.0.0.1:" + port + "/")));
        assertTrue(closed.getMessage().contains("the connection is refused"), closed.getMessage());
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowedAndNobodyIsAsked() {
        web.with("/", "text/plain", "secret");
        IOException fault = assertThrows(
                ArticleException.class,
                () -> fetcher(access(false, Resolver.SYSTEM)).fetch(web.address("/")));
        assertEquals(
                web.address("/") + ": 127.0.0.1 is an address of this machine; --allow-private reads it",
                fault.getMessage());
        assertEquals(List.of(), web.requests());
    }

    @Test
    void aNameThatHasOnePrivateAddressAmongPublicOnesIsRefused() throws IOException {
        List<InetAddress> addresses =
                List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.0.0.7"));
        IOException fault = assertThrows(
                ArticleException.class,
                () -> fetcher(access(false, host -> addresses)).fetch(URI.create("http://site.example/")));
        assertTrue(fault.getMessage().contains("site.example (10.0.0.7) is a private address"), fault.getMessage());
    }

    @Test
    void aRedirectFromAPublicPageToAPrivateOneIsRefused() throws IOException {
        web.withRedirect("/page", "http://inside.example:" + web.port() + "/secret")
                .with("/secret", "text/plain", "x");
        Guard guard = address -> Optional.of("a private address")
                .filter(kind -> address.getHostName().equals("inside.example"));
        Resolver resolver = host -> List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        Access access = access(guard, resolver);
        IOException fault = assertThrows(
                ArticleException.class,
                () -> fetcher(access).fetch(URI.create("http://outside.example:" + web.port() + "/page")));
        assertTrue(fault.getMessage().contains("inside.example (127.0.0.1) is a private address"), fault.getMessage());
        assertEquals(List.of("/page"), web.requests());
    }

    @Test
    void theAddressThatWasJudgedIsTheOneThatIsAsked() throws IOException {
        web.with("/", "text/plain", "moi");
        List<String> resolved = new ArrayList<>();
        Resolver rebinding = host -> {
            resolved.add(host);
            return List.of(InetAddress.getByAddress(host, new byte[] {127, 0, 0, 1}));
        };
        fetcher(access(true, rebinding)).fetch(URI.create("http://rebinding.example:" + web.port() + "/"));
        assertEquals(List.of("rebinding.example"), resolved);
    }

    /** Of a name that leads to a public page the first time and into the house the second time, the second answer is judged too. */
    @Test
    void aNameThatLeadsInsideAtARedirectIsRefused() throws IOException {
        web.withRedirect("/", "/secret").with("/secret", "text/plain", "x");
        List<String> names = new ArrayList<>(List.of("dehors.example", "dedans.example"));
        Resolver rebinding = host -> List.of(InetAddress.getByAddress(names.remove(0), new byte[] {127, 0, 0, 1}));
        Guard guard = address -> Optional.of("a private address")
                .filter(kind -> address.getHostName().equals("dedans.example"));
        IOException fault = assertThrows(
                ArticleException.class,
                () -> fetcher(access(guard, rebinding)).fetch(URI.create("http://site.example:" + web.port() + "/")));
        assertTrue(
                fault.getMessage().contains("site.example (127.0.0.1) is a private address; --allow-private reads it"),
                fault.getMessage());
        assertEquals(List.of("/"), web.requests());
    }

    @Test
    void theSecondAddressIsTriedWhenTheFirstDoesNotAnswer() throws IOException {
        web.with("/", "text/plain", "moi");
        List<InetAddress> addresses = List.of(InetAddress.getByName("127.0.0.2"), InetAddress.getLoopbackAddress());
        Page page =
                fetcher(access(true, host -> addresses)).fetch(URI.create("http://site.example:" + web.port() + "/"));
        assertEquals("moi", new String(page.bytes(), UTF_8));
    }
}
