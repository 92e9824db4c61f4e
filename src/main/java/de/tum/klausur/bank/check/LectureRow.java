package de.tum.klausur.bank.check;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the banks hold on one lecture, or on {@code all}. Only questions without file problems count. */
@Schema(name = "CheckLecture", description = "What the banks hold on one lecture, or on all")
public record LectureRow(
        @Schema(examples = "L9") String lecture,
        int questions,
        int parts,

        @Schema(description = "of all parts together, exact, in steps of 0.5", examples = "142.5")
        String credits,

        @Schema(description = "that its parts have") List<String> kinds,

        @Schema(description = "questions with parameters that are drawn")
        int variants,

        int figures,

        @Schema(description = "questions in which a part is marked with what was written in an earlier one")
        int chains,

        @Schema(description = "questions with a part that is marked by a rubric")
        int rubrics,

        @Schema(description = "how many it has") int objectives,

        @Schema(description = "objectives that no question names")
        List<String> missing) {

    /** How many of its objectives are asked for. */
    public int covered() {
        return objectives - missing.size();
    }
}
