package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.report.CheckReport;
import de.tum.klausur.bank.check.report.Finding;
import de.tum.klausur.bank.check.report.KindRow;
import de.tum.klausur.bank.check.report.LectureRow;
import de.tum.klausur.bank.check.report.ObjectiveRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report for programs. Its shape, described in the manual beside the banks, only ever grows.
 *
 * @param seconds how long the check took
 * @param findings each with {@code severity, rule, path, line, column, message, hint}, and {@code question, part, seed} where
 *     these can be told
 */
public record ReportDocument(
        int errors,
        int warnings,
        double seconds,
        List<Map<String, Object>> findings,
        List<Row> lectures,
        Row total,
        List<KindRow> kinds,
        List<ObjectiveRow> objectives) {

    private static final double MILLIS = 1000.0;

    /**
     * What one lecture has.
     *
     * @param objectives how many it has
     * @param missing those that no question names
     */
    public record Row(
            String lecture,
            int questions,
            int parts,
            BigDecimal credits,
            Collection<String> kinds,
            int variants,
            int figures,
            int chains,
            int rubrics,
            int objectives,
            List<String> missing) {

        static Row of(LectureRow row) {
            return new Row(
                    row.lecture(),
                    row.size().questions(),
                    row.size().parts(),
                    row.credits(),
                    row.kinds(),
                    row.variants(),
                    row.figures(),
                    row.chains(),
                    row.rubrics(),
                    row.objectives().all(),
                    row.objectives().missing());
        }
    }

    /** The document of a report that took so long. */
    public static ReportDocument of(CheckReport report, Duration took) {
        return new ReportDocument(
                report.errors().size(),
                report.warnings().size(),
                took.toMillis() / MILLIS,
                report.findings().stream().map(ReportDocument::finding).toList(),
                report.lectures().stream().map(Row::of).toList(),
                Row.of(report.total()),
                report.kinds(),
                report.objectives());
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("severity", finding.severity().written());
        shown.put("rule", finding.rule());
        shown.put("path", finding.problem().path());
        shown.put("line", finding.problem().line());
        shown.put("column", finding.problem().column());
        finding.subject().question().ifPresent(question -> shown.put("question", question));
        finding.subject().part().ifPresent(part -> shown.put("part", part));
        finding.subject().seed().ifPresent(seed -> shown.put("seed", seed));
        shown.put("message", finding.problem().message());
        shown.put("hint", finding.problem().hint());
        return shown;
    }
}
