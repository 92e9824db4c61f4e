package de.tum.klausur.bank.text;

import java.util.List;
import java.util.Optional;

/**
 * A part as a student sees it. It has no place for a key, a solution or a rubric, so none can leak.
 *
 * @param ref the part's full name, e.g. {@code l9-output-size/a}
 * @param letter its letter
 * @param prompt the task as HTML; may be empty
 * @param options in the order shown; empty for parts without options
 * @param credits what the part is worth, e.g. {@code 1.5}
 * @param unit shown behind a numeric field
 * @param longest how many characters may be typed; 0 where nothing is typed
 */
public record PartView(
        String ref,
        String letter,
        PartKind kind,
        String prompt,
        List<OptionView> options,
        String credits,
        Optional<String> unit,
        int longest) {

    public PartView {
        options = List.copyOf(options);
    }
}
