package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.rule.BankCounter;
import de.tum.klausur.bank.check.rule.CheckReport;
import de.tum.klausur.bank.check.rule.CheckedQuestion;
import de.tum.klausur.bank.check.rule.LectureRow;
import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.question.part.PartKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the questions come to in numbers. */
final class Counts {

    private Counts() {}

    /** A report without findings. */
    static CheckReport of(List<CheckedQuestion> questions) {
        BankCounter counting = new BankCounter(part -> PartKind.of(part).word());
        List<BankCounter.Counted> counted = questions.stream()
                .map(question -> new BankCounter.Counted(question.lecture(), question.version()))
                .toList();
        Set<String> named = BankCounter.named(counted);
        List<LectureRow> lectures = Syllabus.lectures().stream()
                .map(lecture -> counting.lecture(
                        lecture,
                        counted.stream()
                                .filter(one -> one.lecture().equals(lecture))
                                .toList(),
                        Syllabus.objectives(lecture),
                        named))
                .toList();
        List<String> objectives = Syllabus.lectures().stream()
                .flatMap(lecture -> Syllabus.objectives(lecture).stream())
                .toList();
        return new CheckReport(
                List.of(),
                lectures,
                counting.lecture("all", counted, objectives, named),
                counting.kinds(
                        counted,
                        Arrays.stream(PartKind.values()).map(PartKind::word).toList()),
                BankCounter.objectives(counted, objectives));
    }
}
