package de.tum.klausur.shared.math;

import de.tum.klausur.shared.http.Webjars;
import io.roastedroot.quickjs4j.core.Builtins;
import io.roastedroot.quickjs4j.core.Engine;
import io.roastedroot.quickjs4j.core.Runner;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * KaTeX, which sets formulas in browsers, as a judge of whether it can. Its start takes seconds and each formula some
 * hundredths of one. For one thread at a time.
 */
public final class KatexEngine implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long STACK = 16L * 1024 * 1024;

    /** As {@code math.js} calls it in the browser, but that it writes what it set as text. */
    private static final String CALL = """
            ;globalThis.tryFormula = () => {
              try {
                katex.renderToString(house.tex(), {throwOnError: true, strict: false, trust: false, output: "mathml"});
                house.refuse("");
              } catch (problem) {
                house.refuse(String(problem && problem.message));
              }
            };
            """;

    private final Runner runner;
    private final byte[] call;
    private String asked = "";
    private String refusal = "";

    /** Starts it. */
    @SuppressWarnings("FutureReturnValueIgnored")
    public KatexEngine() {
        Builtins house = Builtins.builder("house")
                .addVoidToString("tex", () -> asked)
                .addStringToVoid("refuse", reason -> refusal = reason)
                .build();
        Engine engine = Engine.builder().addBuiltins(house).build();
        ExecutorService worker = Executors.newSingleThreadExecutor(task ->
                Thread.ofPlatform().daemon().name("katex").stackSize(STACK).unstarted(task));
        String file = MathJaxFiles.text("/META-INF/resources" + new Webjars().path("katex") + "/katex.min.js");
        byte[] script = ("globalThis.self = globalThis;\n" + file + CALL).getBytes(StandardCharsets.UTF_8);
        CompletableFuture.runAsync(() -> load(engine, script), worker).join();
        runner = Runner.builder()
                .withEngine(engine)
                .withExecutorService(worker)
                .withTimeoutMs(Math.toIntExact(PATIENCE.toMillis()))
                .build();
        call = runner.compile("tryFormula();");
    }

    private static void load(Engine engine, byte[] script) {
        int code = engine.compile(script);
        engine.exec(code);
        engine.free(code);
    }

    /**
     * Why KaTeX can't set a formula; empty where it can.
     *
     * @throws RuntimeException where it takes too long or breaks the engine
     */
    public Optional<String> refusal(String tex) {
        asked = tex;
        runner.exec(call);
        return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
    }

    @Override
    public void close() {
        runner.close();
    }
}
