package de.tum.klausur.exam.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.tum.klausur.bank.check.ObjectiveRow;
import de.tum.klausur.bank.check.ReportDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the check of the banks and papers is, as JSON and for the page. */
@Schema(name = "Check", description = "How far the check of the banks and papers is")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record CheckSheet(
        @Schema(description = "since when one is at work; absent while none is")
        Optional<Instant> runningSince,

        @Schema(description = "when the last one ended; absent before the first")
        Optional<Instant> endedAt,

        @Schema(description = "why the last one could not be done; absent where it was")
        Optional<String> fault,

        @Schema(description = "what the last one came to; absent where there is none")
        Optional<ReportDocument> report) {

    static CheckSheet of(CheckState state) {
        return new CheckSheet(
                state.running(),
                state.last().map(CheckState.Ended::at),
                state.last().map(CheckState.Ended::fault).filter(fault -> !fault.isEmpty()),
                state.last().flatMap(last -> last.report().map(report -> ReportDocument.of(report, last.took()))));
    }

    /** Objectives that one question alone examines. */
    public List<String> thin() {
        return report.map(ReportDocument::objectives).orElse(List.of()).stream()
                .filter(row -> row.questions() == 1)
                .map(ObjectiveRow::objective)
                .toList();
    }
}
