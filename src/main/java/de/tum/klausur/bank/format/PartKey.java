package de.tum.klausur.bank.format;

import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartHead;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * As much of a part as the header holds: what builds it from its section.
 *
 * @param rubric by which a marker marks it, or the reason that it asks for
 * @param gaps names of those whose places stand in the section
 */
record PartKey(Optional<RubricReader.Items> rubric, List<String> gaps, Function<PartSection, Part> builder) {

    PartKey {
        gaps = List.copyOf(gaps);
    }

    static PartKey of(Function<PartSection, Part> builder) {
        return new PartKey(Optional.empty(), List.of(), builder);
    }

    /** One of which the section says the prompt only, as it is with keys of gaps, too. */
    static PartKey whole(Function<PartHead, Part> key) {
        return of(section -> key.apply(section.head()));
    }

    static PartKey byHand(RubricReader.Items rubric, Function<PartSection, Part> builder) {
        return new PartKey(Optional.of(rubric), List.of(), builder);
    }

    /** Each problem of a list was told when the file was checked. */
    Part part(PartSection section) {
        return builder.apply(section);
    }
}
