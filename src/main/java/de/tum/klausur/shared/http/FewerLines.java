package de.tum.klausur.shared.http;

import io.quarkus.logging.LoggingFilter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Keeps the log readable when the same thing goes wrong a thousand times: within a minute the first of a kind is told with
 * its trace, some more with a line each, and of all others how many there were.
 */
@LoggingFilter(name = "fewer-lines")
final class FewerLines implements Filter {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_LINES = 25;
    private static final String OURS = "de.tum.klausur";

    private final Duration window;
    private final int mostLines;
    private final Map<Sort, AtomicInteger> seen = new ConcurrentHashMap<>();

    public FewerLines() {
        this(WINDOW, MOST_LINES);
    }

    FewerLines(Duration window, int mostLines) {
        this.window = window;
        this.mostLines = mostLines;
    }

    /** What makes two lines alike: who says it, and of what exception from where, or in which words. */
    private record Sort(String logger, String what) {

        static Sort of(LogRecord line) {
            return new Sort(
                    String.valueOf(line.getLoggerName()),
                    Optional.ofNullable(line.getThrown())
                            .map(Sort::of)
                            .orElseGet(() -> String.valueOf(line.getMessage())));
        }

        private static String of(Throwable thrown) {
            for (StackTraceElement frame : thrown.getStackTrace()) {
                if (frame.getClassName().startsWith(OURS)) {
                    return thrown.getClass().getName() + " at " + frame;
                }
            }
            return thrown.getClass().getName();
        }
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line.getLevel().intValue() < Level.WARNING.intValue()) {
            return true;
        }
        Sort sort = Sort.of(line);
        int count = seen.computeIfAbsent(sort, fresh -> {
                    CompletableFuture.delayedExecutor(window.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(() -> sumUp(fresh));
                    return new AtomicInteger();
                })
                .incrementAndGet();
        if (count > 1) {
            line.setThrown(null);
        }
        return count <= mostLines;
    }

    private void sumUp(Sort sort) {
        int count =
                Optional.ofNullable(seen.remove(sort)).map(AtomicInteger::get).orElse(0);
        if (count > mostLines) {
            Logger.getLogger(FewerLines.class.getName())
                    .warning("%d more like this within %d s: %s: %s"
                            .formatted(count - mostLines, window.toSeconds(), sort.logger(), sort.what()));
        }
    }
}
