package de.tum.klausur.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.result.grading.GradeKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grade key as JSON. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "GradeKey", description = "From how many credits on there is which grade")
record GradeKeyEntry(
        @Schema(description = "0: only proposed, nobody has set one yet")
        int version,

        @Schema(description = "the exam's own maximum, exact", examples = "31.0")
        String worth,

        @Schema(
                description = "least credits of each grade from 1.0 to 4.7, best first, exact, in steps of 0.5",
                examples = "{\"1.0\": \"28.0\", \"4.7\": \"12.5\"}")
        Map<String, String> boundaries,

        @Schema(description = "absent where only proposed") Optional<Instant> setAt) {

    static GradeKeyEntry of(KeyVersion version) {
        return of(version.version(), version.key(), Optional.of(version.setAt()));
    }

    static GradeKeyEntry proposed(GradeKey key) {
        return of(0, key, Optional.empty());
    }

    private static GradeKeyEntry of(int version, GradeKey key, Optional<Instant> setAt) {
        Map<String, String> boundaries = new LinkedHashMap<>();
        GradeKey.bounded()
                .forEach(grade ->
                        boundaries.put(grade.toString(), key.boundary(grade).toString()));
        return new GradeKeyEntry(version, key.worth().toString(), boundaries, setAt);
    }
}
