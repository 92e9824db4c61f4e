package de.tum.klausur.question.response;

import java.util.Optional;

/** A verdict on a statement: {@code true} or {@code false}, as a page fills it in. */
public final class VerdictText {

    private VerdictText() {}

    /** The verdict; empty where {@code text} is none. */
    public static Optional<Boolean> read(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
