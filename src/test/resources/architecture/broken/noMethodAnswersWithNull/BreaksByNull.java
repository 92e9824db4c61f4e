package de.tum.klausur.exam;

import org.jspecify.annotations.Nullable;

class BreaksByNull implements java.util.concurrent.Callable<String> {
    @Nullable String act() {
        return null;
    }

    @Override
    public @Nullable String call() {
        return keepsPrivate();
    }

    private static @Nullable String keepsPrivate() {
        return null;
    }
}
