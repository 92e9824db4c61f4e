package de.tum.klausur.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.tum.klausur.local.server.Processes;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The machine's Chromium or Chrome without a window, one page of it, driven by its own protocol (DevTools). The library that
 * the tests have for this is no part of what is shipped.
 */
final class Chromium implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_EVERY_MS = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final HttpClient client;
    private final WebSocket socket;
    private final Conversation conversation;

    private Chromium(Process process, HttpClient client, WebSocket socket, Conversation conversation) {
        this.process = process;
        this.client = client;
        this.socket = socket;
        this.conversation = conversation;
    }

    /** Where it lies; empty where the machine has none. */
    static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Optional.ofNullable(System.getenv("KLAUSUR_CHROMIUM")).map(Path::of).stream(),
                        Stream.of(
                                        "chromium",
                                        "google-chrome",
                                        "google-chrome-stable",
                                        "chromium-browser",
                                        "chromium-headless-shell")
                                .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name))))
                // An empty name is the folder that one is in.
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /**
     * Starts it with a profile of its own.
     *
     * @param heard is told each event of the page: its name and what it says
     */
    static Chromium start(Path program, Path folder, BiConsumer<String, JsonNode> heard)
            throws IOException, InterruptedException {
        Path profile = Files.createDirectories(folder.resolve("chromium"));
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        Path told = profile.resolve("DevToolsActivePort");
        long began = System.nanoTime();
        while (!Files.exists(told) || Files.size(told) == 0) {
            if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                Processes.endTree(List.of(process.toHandle()));
                throw new StartProblem("Chromium did not start: " + Files.readString(folder.resolve("chromium.log")));
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        return connected(process, Files.readAllLines(told).getFirst(), heard);
    }

    private static Chromium connected(Process process, String port, BiConsumer<String, JsonNode> heard)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String pages = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode page : JSON.readTree(pages)) {
            if (page.path("type").asText().equals("page")) {
                Conversation conversation = new Conversation(heard);
                URI address = URI.create(page.get("webSocketDebuggerUrl").asText());
                WebSocket socket = client.newWebSocketBuilder()
                        .buildAsync(address, conversation)
                        .join();
                return new Chromium(process, client, socket, conversation);
            }
        }
        Processes.endTree(List.of(process.toHandle()));
        throw new StartProblem("Chromium has no page: " + pages);
    }

    /** What it answers to a command. */
    JsonNode send(String method, Map<String, ?> parameters) throws IOException, InterruptedException {
        int id = conversation.last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        conversation.open.put(id, answer);
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        try {
            JsonNode told = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (told.has("error")) {
                throw new StartProblem("Chromium refuses " + method + ": " + told.get("error"));
            }
            return told.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new StartProblem("Chromium does not answer " + method, e);
        }
    }

    /** The value of an expression in the page, promises awaited. */
    JsonNode value(String expression) throws IOException, InterruptedException {
        JsonNode told =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (told.has("exceptionDetails")) {
            throw new StartProblem("The page answers with " + told.get("exceptionDetails"));
        }
        return told.path("result").path("value");
    }

    /** Waits until an expression in the page is true. */
    void await(String expression) throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!value("Boolean(" + expression + ")").asBoolean()) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new StartProblem("The page never came to be so: " + expression);
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
        Processes.endTree(List.of(process.toHandle()));
    }

    /** Puts together what comes in pieces, and gives each answer to who waits for it. */
    private static final class Conversation implements WebSocket.Listener {

        private final AtomicInteger last = new AtomicInteger();
        private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
        private final StringBuilder message = new StringBuilder();
        private final BiConsumer<String, JsonNode> heard;

        Conversation(BiConsumer<String, JsonNode> heard) {
            this.heard = heard;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence piece, boolean whole) {
            message.append(piece);
            if (whole) {
                hear(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage("read");
        }

        private void hear(String text) {
            try {
                JsonNode told = JSON.readTree(text);
                if (told.has("id")) {
                    Optional.ofNullable(open.remove(told.get("id").asInt())).ifPresent(answer -> answer.complete(told));
                } else {
                    heard.accept(told.path("method").asText(), told.path("params"));
                }
            } catch (IOException e) {
                throw new StartProblem("Chromium says what is no JSON: " + text, e);
            }
        }
    }
}
