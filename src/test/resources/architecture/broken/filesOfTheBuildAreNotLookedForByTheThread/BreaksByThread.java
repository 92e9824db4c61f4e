package de.tum.klausur.exam;

class BreaksByThread {
    ClassLoader loader() {
        return Thread.currentThread().getContextClassLoader();
    }
}
