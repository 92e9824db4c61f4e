package de.tum.klausur.bank.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.check.rule.CheckReport;
import de.tum.klausur.bank.check.rule.Finding;
import de.tum.klausur.bank.check.rule.KindRow;
import de.tum.klausur.bank.check.rule.LectureRow;
import de.tum.klausur.bank.check.rule.ObjectiveRow;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report for programs. Its shape only ever grows. */
@Schema(name = "CheckReport", description = "What the check of the banks and papers came to")
public record ReportDocument(
        @Schema(description = "how many findings are errors")
        int errors,

        @Schema(description = "how many findings are warnings")
        int warnings,

        @Schema(description = "how long the check took, in seconds", examples = "16.1")
        double seconds,

        @Schema(description = "in the order of files and lines")
        List<FindingEntry> findings,

        @Schema(description = "L1 to L14, whether there is a bank or not")
        List<LectureEntry> lectures,

        LectureEntry total,
        List<KindEntry> kinds,
        List<ObjectiveEntry> objectives) {

    private static final double MILLIS = 1000.0;

    /** What a rule found. */
    @Schema(name = "CheckFinding", description = "What a rule found in an author's file")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingEntry(
            @Schema(description = "error or warning") String severity,
            @Schema(examples = "key-leak") String rule,

            @Schema(
                    description =
                            "the file below its folder; what a further folder holds begins with that folder's name")
            String path,

            @Schema(description = "from 1") int line,
            @Schema(description = "from 1, in characters") int column,

            @Schema(description = "id; absent where it is not about one question") @Nullable
            String question,

            @Schema(description = "letter; absent where it is not about one part") @Nullable
            String part,

            @Schema(description = "of the variant; absent where it is not about one") @Nullable
            Long seed,

            String message,

            @Schema(description = "what to do; empty where the message says it all")
            String hint) {

        static FindingEntry of(Finding finding) {
            return new FindingEntry(
                    finding.severity().written(),
                    finding.rule(),
                    finding.problem().path(),
                    finding.problem().line(),
                    finding.problem().column(),
                    finding.subject().question().orElse(null),
                    finding.subject().part().orElse(null),
                    finding.subject().seed().orElse(null),
                    finding.problem().message(),
                    finding.problem().hint());
        }
    }

    /** What one lecture has. */
    @Schema(name = "CheckLecture", description = "What the banks hold on one lecture, or on all")
    public record LectureEntry(
            @Schema(examples = "L9") String lecture,
            int questions,
            int parts,

            @Schema(description = "of all parts together, exact, in steps of 0.5", examples = "142.5")
            String credits,

            @Schema(description = "that its parts have") Collection<String> kinds,

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

        static LectureEntry of(LectureRow row) {
            return new LectureEntry(
                    row.lecture(),
                    row.size().questions(),
                    row.size().parts(),
                    row.credits().toPlainString(),
                    row.kinds(),
                    row.variants(),
                    row.figures(),
                    row.chains(),
                    row.rubrics(),
                    row.objectives().all(),
                    row.objectives().missing());
        }
    }

    /** What there is of one kind. */
    @Schema(name = "CheckKind", description = "What the banks hold of one kind of part")
    public record KindEntry(
            @Schema(examples = "numeric") String kind,

            @Schema(description = "those with a part of it") int questions,
            int parts,

            @Schema(description = "of its parts, exact, in steps of 0.5", examples = "142.5")
            String credits) {

        static KindEntry of(KindRow row) {
            return new KindEntry(
                    row.kind(), row.questions(), row.parts(), row.credits().toPlainString());
        }
    }

    /** How often an objective is asked for. */
    @Schema(name = "CheckObjective", description = "How many questions name an objective")
    public record ObjectiveEntry(@Schema(examples = "L9.06") String objective, int questions) {

        static ObjectiveEntry of(ObjectiveRow row) {
            return new ObjectiveEntry(row.objective(), row.questions());
        }
    }

    /** The document of a report that took so long. */
    public static ReportDocument of(CheckReport report, Duration took) {
        return new ReportDocument(
                report.errors().size(),
                report.warnings().size(),
                took.toMillis() / MILLIS,
                report.findings().stream().map(FindingEntry::of).toList(),
                report.lectures().stream().map(LectureEntry::of).toList(),
                LectureEntry.of(report.total()),
                report.kinds().stream().map(KindEntry::of).toList(),
                report.objectives().stream().map(ObjectiveEntry::of).toList());
    }
}
