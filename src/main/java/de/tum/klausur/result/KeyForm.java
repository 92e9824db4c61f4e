package de.tum.klausur.result;

import de.tum.klausur.result.grading.Grade;
import de.tum.klausur.result.grading.GradeKey;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The boundaries as typed; fields are called by the grade, e.g. {@code 1.3}. */
final class KeyForm {

    private KeyForm() {}

    static Map<Grade, String> typed(MultivaluedMap<String, String> fields) {
        Map<Grade, String> typed = new EnumMap<>(Grade.class);
        GradeKey.bounded()
                .forEach(grade -> typed.put(
                        grade,
                        Optional.ofNullable(fields.getFirst(grade.toString())).orElse("")));
        return typed;
    }

    /** The version that the form showed; 0 where it was the proposed one, -1 where it doesn't say. */
    static int seen(MultivaluedMap<String, String> fields) {
        String version = Optional.ofNullable(fields.getFirst("version")).orElse("");
        return version.matches("[0-9]{1,6}") ? Integer.parseInt(version) : -1;
    }

    static Map<Grade, String> of(GradeKey key) {
        Map<Grade, String> typed = new EnumMap<>(Grade.class);
        key.boundaries().forEach((grade, credits) -> typed.put(grade, credits.toString()));
        return typed;
    }
}
