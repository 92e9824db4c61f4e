package de.tum.klausur.result;

import de.tum.klausur.result.grading.GradeDistribution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often each grade is given, as JSON. */
@Schema(name = "GradeDistribution", description = "How often each grade is given, before the bonus")
record Distribution(
        @Schema(
                description = "candidates by grade, best first, zeros included",
                examples = "{\"1.0\": 3, \"1.3\": 0, \"X\": 1}")
        Map<String, Integer> counts,

        @Schema(description = "candidates with 4.0 or better")
        int passed,

        @Schema(description = "candidates who took part and did not pass")
        int failed) {

    static Distribution of(GradeDistribution distribution) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        distribution.counts().forEach((grade, count) -> counts.put(grade.toString(), count));
        return new Distribution(counts, distribution.passed(), distribution.failed());
    }
}
