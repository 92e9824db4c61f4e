package de.tum.klausur.bank.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.check.rule.Finding;
import java.time.Duration;
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
        List<LectureRow> lectures,

        LectureRow total,
        List<KindRow> kinds,
        List<ObjectiveRow> objectives) {

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

    /** The document of a report that took so long. */
    public static ReportDocument of(CheckReport report, Duration took) {
        return new ReportDocument(
                report.errors().size(),
                report.warnings().size(),
                took.toMillis() / MILLIS,
                report.findings().stream().map(FindingEntry::of).toList(),
                report.lectures(),
                report.total(),
                report.kinds(),
                report.objectives());
    }
}
