package de.tum.klausur.exam.blueprint;

import de.tum.klausur.bank.format.Parsed;

/** Reads a blueprint file. */
public final class BlueprintParser {

    private BlueprintParser() {}

    /** The blueprint, or everything that is wrong with the file. Never throws, whatever the text. */
    public static Parsed<Blueprint> parse(String path, String text) {
        return new Parsed<>(
                java.util.Optional.empty(),
                java.util.List.of(new de.tum.klausur.bank.format.FileProblem(path, 1, 1, "not read yet", "")));
    }
}
