package de.tum.klausur.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import de.tum.klausur.local.server.StartProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a browser makes of the exam's page, by what it counts itself: what travels, and how long a key waits for its paint. */
final class TypingSpeed {

    private static final int QUIET_MS = 1_000;
    private static final int BETWEEN_KEYS_MS = 60;
    private static final int KEYS_OF_A_FIELD = 30;
    private static final double KILO = 1000;
    private static final double P98 = 98;
    private static final double ALL = 100;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Fields of several kinds come by turns. */
    private static final int NEXT_FIELD = 3;

    private static final double AIM_REQUESTS = 12;
    private static final double AIM_OPENING_KB = 250;
    private static final double AIM_RELOAD_KB = 5;
    private static final double AIM_INTERACTIVE_MS = 1_000;
    private static final double AIM_PAINT_MS = 50;

    /** An event that took less is not told by browsers, which count in steps of 8 ms. */
    private static final double LEAST_TOLD_MS = 16;

    /** The tab's icon stands in the page itself. */
    private static final String WITHIN = "data:";

    /** Notes when all is there and can be typed into, and the time from each key to its paint. */
    private static final String WATCH = """
            globalThis.typed = new Map();
            new PerformanceObserver((list) => list.getEntries().filter((one) => one.interactionId > 0 && one.name.startsWith("key"))
              .forEach((one) => typed.set(one.interactionId, Math.max(one.duration, typed.get(one.interactionId) ?? 0))))
              .observe({ type: "event", durationThreshold: 16 });
            new MutationObserver((_, observer) => {
              if (document.getElementById("save-state")?.dataset.state === "saved" && document.querySelector("#paper:not([inert]) .answer")) {
                globalThis.interactive ??= performance.now();
                observer.disconnect();
              }
            }).observe(document, { subtree: true, childList: true, attributes: true });
            """;

    private static final String FIELDS =
            "[...document.querySelectorAll('#paper textarea.answer, #paper input.answer')].filter((field) => field.type !== 'file' && field.offsetParent)";

    private final Bench bench;
    private final Path program;
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Map<String, Double> travelled = new ConcurrentHashMap<>();

    /** @param program a Chromium */
    TypingSpeed(Bench bench, Path program) {
        this.bench = bench;
        this.program = program;
    }

    /** Of one who has started. */
    List<BenchFigure> of(StudentAttempt seat) throws IOException, InterruptedException {
        try (Chromium browser = Chromium.start(program, bench.folder(), this::count)) {
            for (String domain : List.of("Page", "Network", "Runtime")) {
                browser.send(domain + ".enable", Map.of());
            }
            // Requests of a worker would come without the token; with it a reload asks for less than is told here.
            browser.send("Network.setBypassServiceWorker", Map.of("bypass", true));
            browser.send(
                    "Network.setExtraHTTPHeaders",
                    Map.of(
                            "headers",
                            Map.of("Authorization", "Bearer " + seat.student().token())));
            browser.send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            browser.send("Page.navigate", Map.of("url", bench.application().address() + "/attempts/" + seat.attempt()));
            List<BenchFigure> readings = new ArrayList<>(opened(browser));
            travelled.clear();
            browser.send("Page.reload", Map.of());
            awaitQuiet(browser);
            readings.add(BenchFigure.of(
                    "opening it again in it before the first answer, travelled",
                    bytes() / KILO,
                    "KB",
                    Aim.atMost(AIM_RELOAD_KB)));
            readings.addAll(typed(browser));
            return readings;
        }
    }

    private List<BenchFigure> opened(Chromium browser) throws IOException, InterruptedException {
        awaitQuiet(browser);
        double interactive = browser.value("interactive - performance.getEntriesByType('navigation')[0].responseEnd")
                .asDouble();
        return List.of(
                BenchFigure.of(
                        "opening the exam in a browser that has nothing, figures left out, requests",
                        (double) travelled.size(),
                        "",
                        Aim.atMost(AIM_REQUESTS)),
                BenchFigure.of("– travelled", bytes() / KILO, "KB", Aim.atMost(AIM_OPENING_KB)),
                BenchFigure.of(
                        "– from the HTML until one can type", interactive, "ms", Aim.atMost(AIM_INTERACTIVE_MS)));
    }

    private List<BenchFigure> typed(Chromium browser) throws IOException, InterruptedException {
        browser.value("document.querySelector('[data-reading=paper-all]').click()");
        browser.await(FIELDS + ".length > 3");
        int fields = browser.value(FIELDS + ".length").asInt();
        int keys = bench.size().keys();
        for (int key = 0; key < keys; key++) {
            if (key % KEYS_OF_A_FIELD == 0) {
                browser.value(FIELDS + "[" + (key / KEYS_OF_A_FIELD * NEXT_FIELD % fields) + "].focus()");
            }
            press(browser, LETTERS.substring(key % LETTERS.length(), key % LETTERS.length() + 1));
        }
        Thread.sleep(QUIET_MS);
        List<Double> told = new ArrayList<>();
        for (JsonNode one : browser.value("[...typed.values()]")) {
            told.add(one.asDouble());
        }
        while (told.size() < keys) {
            told.add(LEAST_TOLD_MS);
        }
        return List.of(
                BenchFigure.of(
                        "a key typed with all parts on one page, until it is painted, the slowest of " + keys,
                        Percentile.of(told, ALL),
                        "ms",
                        Aim.atMost(AIM_PAINT_MS)),
                BenchFigure.of("– 98 of 100 keys within", Percentile.of(told, P98), "ms"));
    }

    private static void press(Chromium browser, String key) throws IOException, InterruptedException {
        browser.send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", key, "key", key));
        browser.send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
        Thread.sleep(BETWEEN_KEYS_MS);
    }

    /** Until one can type and nothing has come for a second. */
    private void awaitQuiet(Chromium browser) throws IOException, InterruptedException {
        browser.await("globalThis.interactive");
        Set<String> before;
        do {
            before = Set.copyOf(travelled.keySet());
            Thread.sleep(QUIET_MS);
        } while (!travelled.keySet().equals(before));
        if (travelled.isEmpty()) {
            throw new StartProblem("The browser told of no request.");
        }
    }

    /** What came from the browser's own cache did not travel; figures are left out, since each paper has others. */
    private void count(String event, JsonNode told) {
        String id = told.path("requestId").asText();
        if (event.equals("Network.requestWillBeSent")) {
            String url = told.path("request").path("url").asText();
            if (!told.path("type").asText().equals("Image") && !url.startsWith(WITHIN)) {
                asked.put(id, url);
            }
        } else if (event.equals("Network.loadingFinished") && asked.containsKey(id)) {
            double bytes = told.path("encodedDataLength").asDouble();
            if (bytes > 0) {
                travelled.put(id + " " + asked.get(id), bytes);
            }
        }
    }

    private double bytes() {
        return travelled.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
