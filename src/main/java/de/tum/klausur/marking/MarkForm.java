package de.tum.klausur.marking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mark to give, as JSON. */
@Schema(name = "NewMark", description = "A mark to give: rubric items where the part has a rubric, else credits")
record MarkForm(
        @Schema(
                description =
                        "for parts with a rubric, and only for them: ids of the ticked items; [] says that none applies")
        @Nullable
        @Size(max = MOST_ITEMS)
        List<@NotNull String> items,

        @Schema(description = "for parts without a rubric, and only for them: exact, in steps of 0.5", examples = "1.5")
        @Nullable
        String credits,

        @Schema(description = "for the student, at most 2000 characters; needed where credits are given by value")
        @Nullable
        String comment,

        @Schema(
                description =
                        "for parts from which others follow on: the value that you read in an answer that the key could not read,"
                                + " as a student would type it; a matrix row by row, its rows parted by semicolons and its entries by"
                                + " blanks. Empty: none can be read, so that the key alone counts for what follows. Absent: as it was"
                                + " said before",
                examples = "1.6")
        @Nullable
        String valueAsRead) {

    static final int MOST_ITEMS = 100;

    JudgementForm form() {
        return new JudgementForm(
                Optional.ofNullable(items).orElse(List.of()),
                Optional.ofNullable(items).filter(List::isEmpty).isPresent(),
                Optional.ofNullable(credits).orElse(""),
                Optional.ofNullable(comment).orElse(""),
                Optional.ofNullable(valueAsRead));
    }
}
