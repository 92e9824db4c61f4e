package de.tum.klausur.shared.math;

import io.roastedroot.quickjs4j.core.BasicScriptCache;
import io.roastedroot.quickjs4j.core.Builtins;
import io.roastedroot.quickjs4j.core.Engine;
import io.roastedroot.quickjs4j.core.Runner;
import io.roastedroot.quickjs4j.core.ScriptCache;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * MathJax in a JavaScript engine that knows neither files nor network. For one thread at a time. After an exception it is
 * in an unknown state and must be closed.
 */
final class MathEngine implements AutoCloseable {

    /** What was compiled once serves every later engine. */
    private static final ScriptCache COMPILED = new BasicScriptCache();

    /** Formulas nest, and the engine's calls with them. */
    private static final long STACK = 16L * 1024 * 1024;

    private static final int PARTS = 4;

    private final Runner runner;
    private final byte[] call;
    private Tex asked = new Tex("", false);
    private String given = "";
    private String refusal = "";

    /** @param patience how long one formula may take; the start takes as long as it takes */
    @SuppressWarnings("FutureReturnValueIgnored")
    MathEngine(Duration patience) {
        Builtins house = Builtins.builder("house")
                .addVoidToString("tex", () -> asked.source())
                .addVoidToString("display", () -> Boolean.toString(asked.display()))
                .addStringToVoid("give", drawn -> given = drawn)
                .addStringToVoid("refuse", reason -> refusal = reason)
                .build();
        Engine engine = Engine.builder().addBuiltins(house).withCache(COMPILED).build();
        ExecutorService worker = Executors.newSingleThreadExecutor(task ->
                Thread.ofPlatform().daemon().name("math").stackSize(STACK).unstarted(task));
        byte[] script = MathJaxFiles.script().getBytes(StandardCharsets.UTF_8);
        CompletableFuture.runAsync(() -> load(engine, script), worker).join();
        runner = Runner.builder()
                .withEngine(engine)
                .withExecutorService(worker)
                .withTimeoutMs(Math.toIntExact(patience.toMillis()))
                .build();
        call = runner.compile("setFormula();");
    }

    private static void load(Engine engine, byte[] script) {
        int code = engine.compile(script);
        engine.exec(code);
        engine.free(code);
    }

    /**
     * The formula set; empty where MathJax refuses it.
     *
     * @throws RuntimeException where it takes too long or breaks the engine
     */
    Optional<SetFormula> set(Tex tex) {
        asked = tex;
        given = "";
        runner.exec(call);
        return given.isEmpty() ? Optional.empty() : Optional.of(read(given));
    }

    /** Why the last formula was refused. */
    String refusal() {
        return refusal;
    }

    private static SetFormula read(String given) {
        String[] parts = given.split(" ", PARTS);
        return new SetFormula(
                parts[3], Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }

    @Override
    public void close() {
        runner.close();
    }
}
