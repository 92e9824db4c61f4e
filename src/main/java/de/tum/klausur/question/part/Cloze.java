package de.tum.klausur.question.part;

import java.util.List;
import java.util.Optional;

/**
 * Gaps in a text, a formula or code, or on a figure.
 *
 * @param figure what the gaps lie on; empty where they stand in the prompt as {@code [[1]]}
 */
public record Cloze(PartHead head, List<Gap> gaps, Optional<Picture> figure, Credit credit) implements Part.Filled {

    /** How gaps earn credits. */
    public sealed interface Credit {

        /** Each gap its own; they add up to the part's. */
        record Own() implements Credit {}

        /** A share of the part's credits. */
        record Shared(ShareRule rule) implements Credit {}
    }

    /**
     * One gap.
     *
     * @param name as the prompt writes it
     * @param key a {@link Numeric}, {@link ShortText}, {@link Expression} or {@link SingleChoice} with the gap's credits;
     *     a choice is answered with the place of its option
     * @param at the middle of the gap on the figure
     */
    public record Gap(String name, Part key, Optional<Point> at) {}

    public Cloze {
        gaps = List.copyOf(gaps);
    }

    @Override
    public List<String> fields() {
        return gaps.stream().map(Gap::name).toList();
    }
}
