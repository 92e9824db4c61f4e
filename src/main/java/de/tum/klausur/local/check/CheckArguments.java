package de.tum.klausur.local.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param exams the folder with {@code banks} and {@code papers}
 * @param json whether a program reads the answer
 */
record CheckArguments(Path exams, boolean json) {

    static final String USAGE =
            "./klausur check [folder] [--format json]   checks the banks and papers in a folder, exams by default";

    /** Empty for wrong use. */
    static Optional<CheckArguments> read(List<String> arguments) {
        List<String> folders = new ArrayList<>();
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--format") && i + 1 < arguments.size()) {
                i++;
                json = arguments.get(i).equals("json");
                if (!json && !arguments.get(i).equals("text")) {
                    return Optional.empty();
                }
            } else if (argument.startsWith("-")) {
                return Optional.empty();
            } else {
                folders.add(argument);
            }
        }
        String folder = folders.isEmpty() ? "exams" : folders.getFirst();
        return folders.size() > 1 ? Optional.empty() : Optional.of(new CheckArguments(Path.of(folder), json));
    }
}
