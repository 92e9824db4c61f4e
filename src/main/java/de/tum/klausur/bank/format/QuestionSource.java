package de.tum.klausur.bank.format;

import java.util.Optional;
import java.util.Set;

/**
 * The text of one question.
 *
 * @param path of the English file, e.g. {@code 09-cnn/l9-output-size.md}; only named in problems
 * @param en its text
 * @param de the text of the German file, where there is one
 * @param figures the names of the files that lie beside it and can be shown, e.g. {@code stride.svg}
 */
public record QuestionSource(String path, String en, Optional<String> de, Set<String> figures) {

    public QuestionSource {
        figures = Set.copyOf(figures);
    }

    /** The English file's name without its folder. */
    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of the German file, e.g. {@code 09-cnn/l9-output-size.de.md}. */
    public String germanPath() {
        return path.endsWith(".md") ? path.substring(0, path.length() - ".md".length()) + ".de.md" : path + ".de.md";
    }
}
