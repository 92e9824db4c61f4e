package de.tum.klausur.result;

import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import de.tum.klausur.shared.http.InputProblem;
import de.tum.klausur.shared.http.InvalidInput;
import de.tum.klausur.shared.page.Texts;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grade key to set or to try, as JSON. */
@Schema(name = "NewGradeKey", description = "A grade key to set or to try")
record NewGradeKey(
        @Schema(
                description = "least credits of each grade from 1.0 to 4.7, exact, in steps of 0.5",
                examples = "{\"1.0\": \"28.0\", \"4.7\": \"12.5\"}")
        @NotNull
        Map<String, @NotNull String> boundaries) {

    static final String FIELD = "boundaries";

    /** The boundaries by grade; throws {@link InvalidInput} with every name that is no grade with a boundary. */
    Map<Grade, String> typed() {
        List<InputProblem> unknown = boundaries.keySet().stream()
                .filter(name -> bounded(name).isEmpty())
                .map(name -> new InputProblem(
                        FIELD + "." + name,
                        locale -> Texts.in(ResultMessages.class, locale).noBoundedGrade()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InvalidInput(unknown);
        }
        Map<Grade, String> typed = new EnumMap<>(Grade.class);
        boundaries.forEach((name, credits) -> typed.put(bounded(name).orElseThrow(), credits));
        return typed;
    }

    private static Optional<Grade> bounded(String name) {
        return Grade.parse(name).filter(GradeKey.bounded()::contains);
    }
}
