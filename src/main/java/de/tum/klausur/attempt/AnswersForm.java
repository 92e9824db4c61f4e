package de.tum.klausur.attempt;

import de.tum.klausur.attempt.model.Change;
import de.tum.klausur.question.PartRef;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Changes that one page sends together.
 *
 * @param tab the page, a random UUID that it draws when it loads
 * @param changes in the order in which they were made
 */
@Schema(name = "Answers", description = "Changes that one page sends together")
record AnswersForm(
        @Schema(
                description =
                        "a random UUID that the page draws when it loads; one tab writes at a time, the first that saves where none does yet")
        @NotNull
        UUID tab,

        @NotNull @Size(max = MOST_CHANGES) List<@NotNull @Valid ChangeForm> changes) {

    /** How many changes are taken at once; more than any exam has parts. */
    static final int MOST_CHANGES = 200;

    /**
     * What it asks for.
     *
     * @throws InvalidInput with every change that names no part or no response
     */
    List<Change> read() {
        List<Change> read = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (int place = 0; place < changes.size(); place++) {
            ChangeForm form = changes.get(place);
            String field = "changes[" + place + "]";
            Optional<PartRef> part = PartRef.parse(form.part());
            Optional<Response> response = form.response().response();
            if (part.isEmpty()) {
                problems.add(Refusals.problem(field + ".part", AttemptMessages::unknownPart));
            } else if (response.isEmpty()) {
                problems.add(Refusals.problem(field + ".response", AttemptMessages::neitherTicksNorText));
            } else {
                read.add(new Change(part.get(), form.base(), response.get(), tab));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return read;
    }
}
