package de.tum.klausur.bank.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A part as a student sees it. It has no place for a key, a solution or a rubric, so none can leak.
 *
 * @param ref the part's full name, e.g. {@code l9-output-size/a}
 * @param letter its letter
 * @param prompt the task as HTML; may be empty
 * @param options in the order shown; empty for parts without options
 * @param credits what the part is worth, e.g. 1.5; a page shows {@code part.credits.credits}
 * @param unit shown behind a numeric field
 * @param longest how many characters may be typed; 0 where nothing is typed
 */
public record PartView(
        String ref,
        String letter,
        PartKind kind,
        String prompt,
        List<OptionView> options,
        BigDecimal credits,
        Optional<String> unit,
        int longest) {

    public PartView {
        options = List.copyOf(options);
    }

    /** The part's name as an element's id and in a link to it, e.g. {@code l9-output-size.a}. */
    public String anchor() {
        return ref.replace('/', '.');
    }

    /** Whether exactly one option is to be chosen. */
    public boolean single() {
        return kind == PartKind.SINGLE_CHOICE;
    }

    /** Whether the form of a typed response needs a word of explanation. */
    public boolean hasHint() {
        return kind == PartKind.NUMERIC || kind == PartKind.TENSOR_SHAPE;
    }
}
