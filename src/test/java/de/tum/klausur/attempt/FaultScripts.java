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
            if (lost++ % 2 === 0) throw new TypeError("the answer is lost");
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

    private static String wrappedFetch(String saving) {
        return """
                {
                  const sent = window.fetch.bind(window);
                  let lost = 0;
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
