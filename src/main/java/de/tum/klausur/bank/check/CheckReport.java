package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.rule.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a check came to.
 *
 * @param findings in the order of files and lines, errors and warnings together
 * @param lectures L1 to L14 in order, whether there is a bank or not
 * @param total all lectures together
 * @param kinds in the order of the manual
 * @param objectives in the order of the syllabus
 */
public record CheckReport(
        List<Finding> findings,
        List<LectureRow> lectures,
        LectureRow total,
        List<KindRow> kinds,
        List<ObjectiveRow> objectives) {

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.problem().path())
            .thenComparingInt(finding -> finding.problem().line())
            .thenComparingInt(finding -> finding.problem().column())
            .thenComparing(finding -> finding.problem().message());

    public CheckReport {
        findings = findings.stream().sorted(ORDER).toList();
        lectures = List.copyOf(lectures);
        kinds = List.copyOf(kinds);
        objectives = List.copyOf(objectives);
    }

    /** The same with what another room found. */
    public CheckReport with(List<Finding> more) {
        return new CheckReport(
                Stream.concat(findings.stream(), more.stream()).toList(), lectures, total, kinds, objectives);
    }

    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    public List<Finding> warnings() {
        return findings.stream().filter(finding -> !finding.isError()).toList();
    }

    /** The findings of one rule. */
    public List<Finding> of(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** The objectives that at most {@code most} questions name, the least first. */
    public List<ObjectiveRow> thin(int most) {
        return objectives.stream()
                .filter(row -> row.questions() <= most)
                .sorted(Comparator.comparingInt(ObjectiveRow::questions))
                .toList();
    }
}
