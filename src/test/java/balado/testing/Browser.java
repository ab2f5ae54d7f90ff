package balado.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;

/** Chromium without a window, driven by the <a href="https://chromedevtools.github.io/devtools-protocol/">DevTools protocol</a>. */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int SECONDS = 20;

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<Map<String, Object>> answers = new LinkedBlockingQueue<>();
    private final ConcurrentLinkedQueue<Map<String, Object>> events = new ConcurrentLinkedQueue<>();
    private int calls;

    private Browser() throws IOException, InterruptedException {
        profile = Files.createTempDirectory("balado-browser");
        process = new ProcessBuilder(List.of(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--mute-audio",
                        "--autoplay-policy=no-user-gesture-required",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page(), new Listener())
                .join();
        call("Page.enable");
        call("Runtime.enable");
        call("Network.enable");
        call("Log.enable");
    }

    /** A browser with an empty page, or a skipped test. */
    public static Browser open() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
        return new Browser();
    }

    private URI page() throws IOException, InterruptedException {
        Path port = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < SECONDS * 10 && !Files.exists(port); i++) {
            Thread.sleep(100);
        }
        Thread.sleep(200);
        URI list = URI.create("http://127.0.0.1:" + Files.readAllLines(port).get(0) + "/json/list");
        String json = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        return JSON.std.listFrom(json).stream()
                .map(each -> (Map<?, ?>) each)
                .filter(each -> "page".equals(each.get("type")))
                .map(each -> URI.create(each.get("webSocketDebuggerUrl").toString()))
                .findFirst()
                .orElseThrow();
    }

    /** Loads a page and waits until it is there. */
    public void go(String address) throws IOException, InterruptedException {
        call("Page.navigate", "url", "about:blank");
        call("Page.navigate", "url", address);
        await("document.readyState === 'complete' && location.href !== 'about:blank'");
    }

    /** The value of a script's expression. */
    public Object run(String expression) throws IOException, InterruptedException {
        Map<String, Object> result =
                call("Runtime.evaluate", "expression", expression, "awaitPromise", true, "returnByValue", true);
        if (result.containsKey("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result);
        }
        return result.get("result") instanceof Map<?, ?> object ? object.get("value") : null;
    }

    /** Waits until an expression is true. */
    public void await(String expression) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!Boolean.TRUE.equals(run("Boolean(" + expression + ")"))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never: " + expression + "\n" + complaints());
            }
            Thread.sleep(50);
        }
    }

    /** Presses a key as a person does. */
    public void press(String key) throws IOException, InterruptedException {
        Map<String, Object> keys = new LinkedHashMap<>(Map.of("type", "keyDown", "key", key));
        if (key.length() == 1) {
            keys.put("text", key);
        }
        send("Input.dispatchKeyEvent", keys);
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Clicks with the mouse in the middle of the first element that a CSS selector finds. */
    public void click(String selector) throws IOException, InterruptedException {
        String place = run("(() => { const e = document.querySelector('" + selector
                        + "'); e.scrollIntoView({block: 'center', behavior: 'instant'}); const r = e.getBoundingClientRect();"
                        + " return [r.x + r.width / 2, r.y + r.height / 2].join(); })()")
                .toString();
        String[] point = place.split(",", -1);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            send(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            Double.valueOf(point[0]),
                            "y",
                            Double.valueOf(point[1]),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** The size of the page, and whether it is dark. */
    public void look(int width, int height, boolean dark) throws IOException, InterruptedException {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** A picture of the page. */
    public void screenshot(Path file) throws IOException, InterruptedException {
        Object data = call("Page.captureScreenshot", "format", "png").get("data");
        Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
    }

    /** What the page complained of: exceptions, errors and warnings of its console, requests that failed. */
    public List<String> complaints() {
        return events.stream()
                .filter(event -> List.of("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
                        .contains(event.get("method")))
                .map(Object::toString)
                .toList();
    }

    /** The addresses that were asked for. */
    public List<String> requests() {
        return events.stream()
                .filter(event -> "Network.requestWillBeSent".equals(event.get("method")))
                .map(event -> (Map<?, ?>) ((Map<?, ?>) event.get("params")).get("request"))
                .map(request -> String.valueOf(request.get("url")))
                .toList();
    }

    private Map<String, Object> call(String method, Object... namesAndValues) throws IOException, InterruptedException {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return send(method, parameters);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> send(String method, Map<String, Object> parameters)
            throws IOException, InterruptedException {
        int id = ++calls;
        socket.sendText(JSON.std.asString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        Map<String, Object> answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        while (answer != null && ((Number) answer.get("id")).intValue() != id) {
            answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        }
        if (answer == null || answer.containsKey("error")) {
            throw new IOException(method + ": " + answer);
        }
        return (Map<String, Object>) answer.get("result");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        for (int i = 0; i < 5 && Files.exists(profile); i++) {
            try {
                PathUtils.deleteDirectory(profile);
            } catch (IOException e) {
                // Its children write for a moment longer.
                i++;
            }
        }
    }

    /** Keeps answers and events apart. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                take(text.toString());
                text.setLength(0);
            }
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void take(String json) {
            try {
                Map<String, Object> message = JSON.std.mapFrom(json);
                if (message.containsKey("id")) {
                    answers.add(message);
                } else {
                    events.add(message);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
