package balado.article.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.limits.Limits;
import balado.testing.FakeWeb;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secure connections: the certificate must be trusted and be the host's. */
class TlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    static Path folder;

    private static HttpsServer server;
    private static SSLContext context;

    @BeforeAll
    static void open() throws Exception {
        context = context(certificate());
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> {
            boolean down = exchange.getRequestURI().getPath().equals("/down");
            if (down) {
                exchange.getResponseHeaders().set("Location", "http://site.example/");
            }
            FakeWeb.send(exchange, down ? 302 : 200, "text/plain", "sûr".getBytes(StandardCharsets.UTF_8));
        });
        server.start();
    }

    @AfterAll
    static void close() {
        server.stop(0);
    }

    @Test
    void aTrustedCertificateOfTheHostIsFine() throws IOException {
        Page page = fetch("site.example", "/", context.getSocketFactory());
        assertEquals("sûr", new String(page.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void aCertificateOfAnotherHostIsRefused() {
        assertTrue(fault("autre.example", "/", context.getSocketFactory()).contains("no secure connection"));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() {
        SSLSocketFactory system = (SSLSocketFactory) SSLSocketFactory.getDefault();
        assertTrue(fault("site.example", "/", system).contains("no secure connection"));
    }

    @Test
    void aRedirectThatGivesUpEncryptionIsRefused() {
        String fault = fault("site.example", "/down", context.getSocketFactory());
        assertTrue(
                fault.endsWith("leads to an address without encryption; name http://site.example/ if you trust it"),
                fault);
    }

    private static String fault(String host, String path, SSLSocketFactory tls) {
        return assertThrows(IOException.class, () -> fetch(host, path, tls)).getMessage();
    }

    private static Page fetch(String host, String path, SSLSocketFactory tls) throws IOException {
        Resolver loopback = name -> List.of(InetAddress.getLoopbackAddress());
        Access access = new Access("Balado/1", Guard.NONE, loopback, tls, Limits.DEFAULT, Duration.ZERO, false);
        return new Fetcher(access, new PageCache(folder.resolve("cache")), Clock.systemUTC())
                .fetch(URI.create("https://" + host + ":" + server.getAddress().getPort() + path));
    }

    private static KeyStore certificate() throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("site.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-storetype",
                        "PKCS12",
                        "-alias",
                        "site",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=site.example",
                        "-ext",
                        "san=dns:site.example")
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertEquals(0, keytool.waitFor());
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    /** One that has the certificate and trusts it. */
    private static SSLContext context(KeyStore store) throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try {
            trusted.load(null, PASSWORD);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is read", e);
        }
        trusted.setCertificateEntry("site", store.getCertificate("site"));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
