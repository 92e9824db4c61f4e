package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.HandInRule;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wish to hand in.
 *
 * @param tab the page that asks
 * @param revisions the revision of each part that the page shows as saved; a part that is absent counts as 0
 */
@Schema(name = "HandIn", description = "The wish to hand in")
record HandInForm(
        @Schema(description = "the tab that writes") @NotNull
        UUID tab,

        @Schema(description = "of each answered part the revision that the server answered; the others may be left out")
        @NotNull
        @Size(max = AnswersForm.MOST_CHANGES)
        Map<String, @NotNull @Min(0) @Max(1_000_000) Integer> revisions) {

    HandInRule.Wish read() {
        Map<PartRef, Integer> read = new HashMap<>();
        revisions.forEach((part, revision) -> read.put(PartRef.parse(part).orElseThrow(() -> unknown(part)), revision));
        return new HandInRule.Wish(tab, Map.copyOf(read));
    }

    private static InvalidInput unknown(String part) {
        return new InvalidInput(List.of(new InputProblem(
                "revisions." + part,
                locale -> Texts.in(AttemptMessages.class, locale).unknownPart())));
    }
}
