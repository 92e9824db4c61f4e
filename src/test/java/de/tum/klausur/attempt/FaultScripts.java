package de.tum.klausur.attempt;

/** Faults of browsers and networks, each as a script that runs before those of the page. */
final class FaultScripts {

    private FaultScripts() {}

    static final String FORBIDDEN = """
            for (const name of ["indexedDB", "localStorage"]) {
              Object.defineProperty(window, name, { get() { throw new DOMException("forbidden", "SecurityError"); } });
            }
            """;

    static final String FULL = """
            IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
            Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
            """;

    /** The server has it, and every second time the page doesn't hear so. */
    static final String LOSING = wrappedFetch("""
            const answer = await sent(...call);
            if (count++ % 2 === 0) throw new TypeError("the answer is lost");
            return answer;
            """);

    static final String TWICE = wrappedFetch("""
            await sent(...call);
            return sent(...call);
            """);

    static final String DELAYED = wrappedFetch("""
            await new Promise((resolve) => setTimeout(resolve, 3000));
            return sent(...call);
            """);

    /**
     * The first save reaches the server thirty seconds later, when the page has long given it up, sent it again and saved newer
     * ones: behind them. `window.lateSaves` counts those that the server has answered.
     */
    static final String THIRTY_SECONDS = wrappedFetch("""
            if (count++ > 0) return sent(...call);
            const { signal, ...rest } = call[1];
            setTimeout(() => sent(call[0], rest).then(() => (window.lateSaves = 1)), 30_000);
            return new Promise((_, refuse) => signal.addEventListener("abort", () => refuse(signal.reason)));
            """);

    /** Behind each save all that were sent before come once more, the oldest last. `window.replayed` counts them. */
    static final String REPLAYED = wrappedFetch("""
            window.replayed ??= [];
            const answer = await sent(...call);
            const { signal, ...rest } = call[1];
            for (const before of [...window.replayed].reverse()) await sent(call[0], before);
            window.replayed.push(rest);
            return answer;
            """);

    /** `window.moveClock(hours)` sets the device's clock. */
    static final String CLOCK_MOVES = """
            {
              const now = Date.now.bind(Date);
              let off = 0;
              Date.now = () => now() + off * 3_600_000;
              window.moveClock = (hours) => (off = hours);
            }
            """;

    /**
     * Until `window.tenMinutesLater()` the page lives ten minutes ago, by the device's clock and by the one that never jumps; then
     * the first is right and the second has stood still, as after a sleep.
     */
    static final String SLEEPING = """
            {
              let slept = 600_000;
              const now = Date.now.bind(Date);
              const ticks = performance.now.bind(performance);
              Date.now = () => now() - slept;
              performance.now = () => ticks() + slept;
              window.tenMinutesLater = () => (slept = 0);
            }
            """;

    private static String wrappedFetch(String saving) {
        return """
                {
                  const sent = window.fetch.bind(window);
                  let count = 0;
                  window.fetch = async (...call) => {
                    if (!String(call[0]).endsWith("/answers")) return sent(...call);
                    %s
                  };
                }
                """.formatted(saving);
    }

    static String clockOff(int hours) {
        return """
                {
                  const now = Date.now.bind(Date);
                  Date.now = () => now() + %d * 3_600_000;
                }
                """.formatted(hours);
    }
}
