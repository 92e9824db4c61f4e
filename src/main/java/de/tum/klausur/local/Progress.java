package de.tum.klausur.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells the person at the keyboard how the start goes on. */
record Progress(PrintStream out) {

    private static final double MILLIS = 1000.0;

    /** One line. */
    void say(String line) {
        out.println("  " + line);
    }

    /** Does one step of the start and says when it begins and how long it took. */
    <T> T step(String name, Supplier<T> work) {
        Instant begin = Instant.now();
        say(name + " starts …");
        T result = work.get();
        ready(name, begin);
        return result;
    }

    /** Says that a step that began at {@code begin} is done. */
    void ready(String name, Instant begin) {
        double seconds = Duration.between(begin, Instant.now()).toMillis() / MILLIS;
        say("%s is ready after %s s"
                .formatted(name.replaceAll(" \\(.*", ""), String.format(Locale.ROOT, "%.1f", seconds)));
    }
}
