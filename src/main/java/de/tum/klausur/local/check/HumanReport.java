package de.tum.klausur.local.check;

import de.tum.klausur.bank.check.CheckReport;
import de.tum.klausur.bank.check.LectureRow;
import de.tum.klausur.bank.check.ObjectiveRow;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report for the person at the keyboard: findings first, then what the banks hold, in the last line how it ended. */
record HumanReport(CheckReport report, Duration took) {

    private static final double MILLIS = 1000.0;
    private static final String LECTURE_HEADS =
            "lecture  questions  parts  credits  kinds  variants  figures  chains  rubrics  objectives\n";
    private static final String KIND_HEADS = "kind             questions  parts  credits\n";

    String text() {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> text.append(finding).append('\n'));
        if (!report.findings().isEmpty()) {
            text.append('\n');
        }
        text.append(LECTURE_HEADS);
        report.lectures().forEach(row -> text.append(line(row)));
        text.append(line(report.total())).append('\n').append(KIND_HEADS);
        report.kinds()
                .forEach(row -> text.append(
                        "%-15s  %9d  %5d  %7s\n".formatted(row.kind(), row.questions(), row.parts(), row.credits())));
        text.append('\n').append(objectives()).append('\n').append(last()).append('\n');
        return text.toString();
    }

    private static String line(LectureRow row) {
        String covered = row.objectives() == 0
                ? "none yet: its slot is kept for the guest lecture"
                : row.covered() + " of " + row.objectives();
        return "%-7s  %9d  %5d  %7s  %5d  %8d  %7d  %6d  %7d  %s\n"
                .formatted(
                        row.lecture(),
                        row.questions(),
                        row.parts(),
                        row.credits(),
                        row.kinds().size(),
                        row.variants(),
                        row.figures(),
                        row.chains(),
                        row.rubrics(),
                        covered);
    }

    private String objectives() {
        String thin = report.thin(1).stream()
                .filter(row -> row.questions() == 1)
                .map(ObjectiveRow::objective)
                .collect(Collectors.joining(", "));
        return thin.isEmpty() ? "" : "objectives that one question alone examines: " + thin + "\n";
    }

    private String last() {
        return String.format(
                Locale.ROOT,
                "%d errors, %d warnings in %d questions after %.1f s",
                report.errors().size(),
                report.warnings().size(),
                report.total().questions(),
                took.toMillis() / MILLIS);
    }
}
