package de.tum.klausur.local.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has to be ended whatever happens, also by Ctrl-C: the latest first. */
final class CleanUp implements AutoCloseable {

    private final Deque<AutoCloseable> begun = new ArrayDeque<>();
    private boolean over;

    /** Something to end later; at once where all is over, since its maker came too late. */
    public synchronized <T extends AutoCloseable> T later(T something) {
        begun.push(something);
        if (over) {
            close();
        }
        return something;
    }

    /** Ends one before the others. */
    synchronized void now(AutoCloseable something) {
        if (begun.remove(something)) {
            end(something);
        }
    }

    @Override
    public synchronized void close() {
        over = true;
        while (!begun.isEmpty()) {
            end(begun.pop());
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private static void end(AutoCloseable something) {
        try {
            something.close();
        } catch (Exception e) {
            throw new IllegalStateException(something + " could not be ended", e);
        }
    }
}
