package de.tum.klausur.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The machine's own Firefox with a new profile, driven by its WebDriver BiDi without anything between: keys, and looks at the page. */
public final class Firefox implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final long PATIENCE_S = 60;
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("Backspace", "\uE003"),
            Map.entry("Tab", "\uE004"),
            Map.entry("Enter", "\uE006"),
            Map.entry("Shift", "\uE008"),
            Map.entry("Control", "\uE009"),
            Map.entry("Alt", "\uE00A"),
            Map.entry("Escape", "\uE00C"),
            Map.entry("Space", " "),
            Map.entry("PageUp", "\uE00E"),
            Map.entry("PageDown", "\uE00F"),
            Map.entry("End", "\uE010"),
            Map.entry("ArrowLeft", "\uE012"),
            Map.entry("ArrowUp", "\uE013"),
            Map.entry("ArrowRight", "\uE014"),
            Map.entry("ArrowDown", "\uE015"));

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Tab page;
    private int count;

    private Firefox(Process process, String address) {
        this.process = process;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address + "/session"), new Listener())
                .join();
        send("session.new", JSON.createObjectNode().set("capabilities", JSON.createObjectNode()));
        // The tab that it starts with never has the focus where there is no window, and keys press no button then.
        page = new Tab(send("browsingContext.create", JSON.createObjectNode().put("type", "tab"))
                .path("context")
                .asText());
        ObjectNode events = JSON.createObjectNode();
        events.putArray("events").add("log.entryAdded");
        send("session.subscribe", events);
    }

    /** Where it is, if the machine has one. */
    public static Optional<Path> installed() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("KLAUSUR_FIREFOX")).stream(),
                        Stream.of(
                                "/usr/bin/firefox-esr",
                                "/usr/bin/firefox",
                                "/Applications/Firefox.app/Contents/MacOS/firefox"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts it without a window, with a profile in {@code folder}, for somebody who reads this language. */
    public static Firefox start(Path program, Path folder, String language) {
        try {
            Files.writeString(folder.resolve("user.js"), """
                    user_pref("intl.accept_languages", "%s");
                    user_pref("datareporting.policy.dataSubmissionEnabled", false);
                    user_pref("app.update.enabled", false);
                    """.formatted(language));
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-remote",
                            "--profile",
                            folder.toAbsolutePath().toString(),
                            "--remote-debugging-port",
                            "0")
                    .redirectErrorStream(true)
                    .start();
            return new Firefox(process, address(process.inputReader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says afterwards is read too, so that it never waits for a reader. */
    private static String address(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofVirtual().start(() -> output.lines().forEach(ignored -> {}));
                return listening.group(1);
            }
        }
        throw new IllegalStateException("Firefox did not start: " + said);
    }

    /** The page that it has open from the start. */
    public Hands page() {
        return page;
    }

    private JsonNode send(String method, JsonNode asks) {
        count++;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(count, answer);
        ObjectNode command = JSON.createObjectNode().put("id", count).put("method", method);
        command.set("params", asks);
        socket.sendText(command.toString(), true).join();
        JsonNode told = answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
        if (!told.path("type").asText().equals("success")) {
            throw new IllegalStateException(method + ": " + told);
        }
        return told.path("result");
    }

    /** What pages complained of: errors of scripts, not of the network. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }

    /** One of its pages, by its id. */
    private final class Tab implements Hands {

        private final String tab;
        private boolean left;

        Tab(String tab) {
            this.tab = tab;
        }

        @Override
        public void go(String address) {
            send("browsingContext.navigate", inTab().put("url", address).put("wait", "complete"));
        }

        @Override
        public void press(String key) {
            if (left) {
                // Without a window nobody turns back to this page by themselves, and keys would go nowhere.
                send("browsingContext.activate", inTab());
                left = false;
            }
            List<String> together = Arrays.stream(key.split("\\+"))
                    .map(name -> KEYS.getOrDefault(name, name))
                    .toList();
            List<String> back = new ArrayList<>(together);
            Collections.reverse(back);
            perform(together, back);
        }

        @Override
        public void type(String text) {
            text.codePoints().mapToObj(Character::toString).forEach(sign -> perform(List.of(sign), List.of(sign)));
        }

        private void perform(List<String> down, List<String> up) {
            ObjectNode keyboard = JSON.createObjectNode().put("type", "key").put("id", "keyboard");
            ArrayNode actions = keyboard.putArray("actions");
            down.forEach(key -> actions.addObject().put("type", "keyDown").put("value", key));
            up.forEach(key -> actions.addObject().put("type", "keyUp").put("value", key));
            ObjectNode asks = inTab();
            asks.putArray("actions").add(keyboard);
            send("input.performActions", asks);
        }

        @Override
        public String see(String script) {
            ObjectNode asks = JSON.createObjectNode()
                    .put("expression", "(async () => String(await (" + script + ")))()")
                    .put("awaitPromise", true);
            asks.putObject("target").put("context", tab);
            JsonNode answer = send("script.evaluate", asks);
            if (!answer.path("type").asText().equals("success")) {
                throw new IllegalStateException(answer.toString());
            }
            return answer.at("/result/value").asText();
        }

        private ObjectNode inTab() {
            return JSON.createObjectNode().put("context", tab);
        }

        @Override
        public Hands opened(Runnable act) {
            Set<String> before = all();
            act.run();
            left = true;
            Waiting.until(() -> all().size() > before.size());
            return new Tab(all().stream()
                    .filter(one -> !before.contains(one))
                    .findFirst()
                    .orElseThrow());
        }

        private Set<String> all() {
            return send("browsingContext.getTree", JSON.createObjectNode())
                    .path("contexts")
                    .valueStream()
                    .map(one -> one.path("context").asText())
                    .collect(Collectors.toSet());
        }

        @Override
        public void loseCookies() {
            send("storage.deleteCookies", JSON.createObjectNode());
        }
    }

    /** Puts messages together and gives each to who asked; of events it keeps what pages complain of. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            message.append(piece);
            if (last) {
                told(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }

        private void told(String text) {
            try {
                JsonNode told = JSON.readTree(text);
                if (told.at("/params/level").asText().equals("error")) {
                    errors.add(told.at("/params/text").asText());
                }
                CompletableFuture<JsonNode> waits = asked.remove(told.path("id").asInt());
                if (waits != null) {
                    waits.complete(told);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
