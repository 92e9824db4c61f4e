package de.tum.klausur.local.check;

import de.tum.klausur.bank.reading.ExamsFolders;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for.
 *
 * @param exams the folders with {@code banks} and {@code papers}
 * @param json whether a program reads the answer
 */
record CheckArguments(ExamsFolders exams, boolean json) {

    static final String USAGE =
            "./klausur check [folder ...] [--format json]   checks the banks and papers in folders together, exams by default";

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
        String paths = folders.isEmpty() ? "exams" : String.join(File.pathSeparator, folders);
        return paths.replace(File.pathSeparator, "").isBlank()
                ? Optional.empty()
                : Optional.of(new CheckArguments(ExamsFolders.of(paths), json));
    }
}
