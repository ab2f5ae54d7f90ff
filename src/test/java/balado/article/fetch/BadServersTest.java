package balado.article.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import balado.testing.FakeWeb;
import balado.testing.RawWeb;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers that stall, flood, lie and stammer. */
class BadServersTest extends WebTest {

    @ParameterizedTest
    @CsvSource({"gzip", "deflate", "raw"})
    void packedPagesAreUnpacked(String coding) throws IOException {
        byte[] text = "Bonjour à tous. ".repeat(50).getBytes(UTF_8);
        byte[] packed = packed(text, coding);
        web.with("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", coding.replace("raw", "deflate"));
            FakeWeb.send(exchange, 200, "text/plain", packed);
        });
        assertArrayEquals(text, fetch("/").bytes());
    }

    @Test
    void aBombIsStoppedAtTheSizeLimit() throws IOException {
        byte[] packed = packed(new byte[50_000_000], "gzip");
        assertTrue(packed.length < 100_000);
        web.with("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            FakeWeb.send(exchange, 200, "text/plain", packed);
        });
        assertTrue(fault("/").contains("raise it with --limit page-size="), fault("/"));
    }

    @Test
    void packedBadlyAndPackedAsNobodyAskedAreSaid() {
        for (String coding : List.of("gzip", "br")) {
            web.with("/" + coding, exchange -> {
                exchange.getResponseHeaders().set("Content-Encoding", coding);
                FakeWeb.send(exchange, 200, "text/plain", "not packed".getBytes(UTF_8));
            });
        }
        assertTrue(fault("/gzip").contains("cannot be unpacked"), fault("/gzip"));
        assertTrue(fault("/br").contains("nobody asked (br)"), fault("/br"));
    }

    @Test
    void aBodyThatStallsEndsAndSoDoesOneThatDrips() {
        web.with("/stalls", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            web.stall();
        });
        web.with("/silent", exchange -> web.stall());
        web.with("/drips", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                pause();
            }
        });
        assertTrue(
                fault("/stalls")
                        .contains("no answer in time (nothing came for 0.3 s; raise it with --limit fetch-stall=…)"),
                fault("/stalls"));
        assertTrue(fault("/silent").contains("no answer in time"), fault("/silent"));
        assertTrue(fault("/drips").contains("not whole within 2 s; raise it with --limit fetch-time=…"), "drips");
    }

    @Test
    void anEndlessBodyStopsAtTheSizeLimit() {
        web.with("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = new byte[10_000];
            while (true) {
                exchange.getResponseBody().write(piece);
            }
        });
        assertTrue(fault("/").contains("raise it with --limit page-size="), fault("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK\\r\\nContent-Length: 100\\r\\n\\r\\nabc | broke off after 3 of 100 bytes",
                "HTTP/1.1 200 OK\\r\\nContent-Length: -5\\r\\n\\r\\nabc | announces '-5' bytes",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n5\\r\\nab | broke off within",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\nab | broke off within",
                "HTTP/1.1 200 OK\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n2\\r\\nabcd\\r\\n | garbled",
                "SSH-2.0-OpenSSH\\r\\n\\r\\n | answers no HTTP",
                "'' | answers no HTTP",
                "HTTP/2 200\\r\\n\\r\\n | answers no HTTP",
            })
    void whatIsNoProperAnswerIsSaid(String raw, String message) throws IOException {
        try (RawWeb server = new RawWeb(raw.replace("\\r\\n", "\r\n"))) {
            URI address = server.address("/");
            IOException fault = assertThrows(
                    IOException.class,
                    () -> fetcher(access(true, Resolver.SYSTEM)).fetch(address));
            assertTrue(fault.getMessage().contains(message), fault.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.0 200 OK\\r\\n\\r\\nabc | abc",
                "HTTP/1.1 103 Early Hints\\r\\nLink: </a>\\r\\n\\r\\nHTTP/1.1 200\\r\\nContent-Length: 2\\r\\n\\r\\nabc | ab",
                "HTTP/1.1 200 OK\\nTransfer-Encoding: Chunked\\n\\n2;x=y\\nab\\n1\\nc\\n0\\n\\n | abc",
            })
    void oldAndUnusualAnswersAreRead(String raw, String text) throws IOException {
        try (RawWeb server = new RawWeb(raw.replace("\\r", "\r").replace("\\n", "\n"))) {
            URI address = server.address("/");
            assertEquals(
                    text,
                    new String(
                            fetcher(access(true, Resolver.SYSTEM))
                                    .fetch(address)
                                    .bytes(),
                            UTF_8));
        }
    }

    private static byte[] packed(byte[] text, String coding) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packing = switch (coding) {
            case "gzip" -> new GZIPOutputStream(out);
            case "deflate" -> new DeflaterOutputStream(out);
            default -> new DeflaterOutputStream(out, new java.util.zip.Deflater(9, true));
        }) {
            packing.write(text);
        }
        return out.toByteArray();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
