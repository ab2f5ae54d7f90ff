package balado.article.fetch;

import balado.limits.Limit;
import balado.limits.Limits;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for one thing over one connection, by <a href="https://www.rfc-editor.org/rfc/rfc9112">RFC 9112</a> (HTTP/1.1). */
final class HttpExchange {

    private static final int INFORMATIONAL = 100;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})(?: .*)?");

    private final Connector connector;
    private final Limits limits;

    HttpExchange(Connector connector, Limits limits) {
        this.connector = connector;
        this.limits = limits;
    }

    /**
     * The answer; its body is still to be read.
     *
     * @param headers beside {@code Host} and {@code Connection}
     */
    Answer get(Endpoint endpoint, Map<String, String> headers) throws IOException {
        Deadline deadline = new Deadline(limits.time(Limit.FETCH_TIME));
        Socket socket = connector.open(endpoint, deadline);
        boolean answered = false;
        try {
            socket.getOutputStream().write(request(endpoint, headers));
            socket.getOutputStream().flush();
            InputStream in = new BufferedInputStream(new SocketInput(socket, limits.time(Limit.FETCH_STALL), deadline));
            Answer answer = answer(in, limits);
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                socket.close();
            }
        }
    }

    private static byte[] request(Endpoint endpoint, Map<String, String> headers) {
        StringBuilder request = new StringBuilder("GET " + endpoint.target() + " HTTP/1.1\r\n");
        request.append("Host: ").append(endpoint.hostHeader()).append("\r\n");
        headers.forEach((name, value) -> request.append(name)
                .append(": ")
                .append(value.replaceAll("[\\r\\n]", " "))
                .append("\r\n"));
        return request.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Answer answer(InputStream in, Limits limits) throws IOException {
        List<String> head = head(in, limits);
        int status = status(head);
        while (status >= INFORMATIONAL && status < OK) {
            head = head(in, limits);
            status = status(head);
        }
        Map<String, List<String>> headers = headers(head);
        return new Answer(status, headers, body(status, headers, in));
    }

    private static int status(List<String> head) throws ProtocolException {
        Matcher status = STATUS.matcher(head.isEmpty() ? "" : head.get(0));
        if (!status.matches()) {
            throw new ProtocolException("it answers no HTTP");
        }
        return Integer.parseInt(status.group(1));
    }

    private static List<String> head(InputStream in, Limits limits) throws IOException {
        int most = limits.count(Limit.ANSWER_HEAD);
        List<String> lines = new ArrayList<>();
        int size = 0;
        for (String line = line(in, most); !line.isEmpty() && size < most; line = line(in, most)) {
            lines.add(line);
            size += line.length();
        }
        if (size >= most) {
            throw new ProtocolException("its answer has a head of " + limits.excess(Limit.ANSWER_HEAD));
        }
        return lines;
    }

    /** A line without its end, or as many characters of it. */
    static String line(InputStream in, int most) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c != '\n' && line.length() < most) {
            line.append((char) c);
            c = in.read();
        }
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    private static Map<String, List<String>> headers(List<String> head) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String line : head.subList(1, head.size())) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.computeIfAbsent(
                                line.substring(0, colon).strip().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static InputStream body(int status, Map<String, List<String>> headers, InputStream in) throws IOException {
        if (status == NO_CONTENT || status == NOT_MODIFIED) {
            return new Counted(in, 0);
        }
        boolean chunked = headers.getOrDefault("transfer-encoding", List.of()).stream()
                .anyMatch(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"));
        if (chunked) {
            return new ChunkedBody(in);
        }
        Optional<String> length =
                headers.getOrDefault("content-length", List.of()).stream().findFirst();
        if (length.isEmpty()) {
            return in;
        }
        if (!length.get().matches("[0-9]{1,18}")) {
            throw new ProtocolException("it announces '" + length.get() + "' bytes");
        }
        return new Counted(in, Long.parseLong(length.get()));
    }

    /** As many bytes as were announced. */
    private static final class Counted extends FilterInputStream {

        private final long announced;
        private long left;

        Counted(InputStream in, long announced) {
            super(in);
            this.announced = announced;
            this.left = announced;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            int count = super.read(target, offset, (int) Math.min(length, left));
            if (count < 0) {
                throw new ProtocolException("it broke off after " + (announced - left) + " of " + announced + " bytes");
            }
            left -= count;
            return count;
        }
    }
}
