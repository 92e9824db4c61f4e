package de.tum.klausur.bank.check;

import de.tum.klausur.bank.check.rule.CheckedQuestion;
import de.tum.klausur.bank.format.Syllabus;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.PartKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the questions come to in numbers. */
final class Counts {

    private final List<CheckedQuestion> questions;

    /** How many questions of any lecture name each objective that one names. */
    private final Map<String, Long> named;

    private Counts(List<CheckedQuestion> questions) {
        this.questions = questions;
        this.named = questions.stream()
                .flatMap(one -> one.question().facts().objectives().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** A report without findings. */
    static CheckReport of(List<CheckedQuestion> questions) {
        return new Counts(questions).report();
    }

    private CheckReport report() {
        List<String> objectives = Syllabus.lectures().stream()
                .flatMap(lecture -> Syllabus.objectives(lecture).stream())
                .toList();
        return new CheckReport(
                List.of(),
                Syllabus.lectures().stream().map(this::lecture).toList(),
                row("all", questions, objectives),
                Stream.of(PartKind.values()).map(this::kind).toList(),
                objectives.stream()
                        .map(one -> new ObjectiveRow(one, Math.toIntExact(named.getOrDefault(one, 0L))))
                        .toList());
    }

    private LectureRow lecture(String lecture) {
        List<CheckedQuestion> own =
                questions.stream().filter(one -> one.lecture().equals(lecture)).toList();
        return row(lecture, own, Syllabus.objectives(lecture));
    }

    private LectureRow row(String lecture, List<CheckedQuestion> on, List<String> objectives) {
        List<Part> parts = on.stream().flatMap(Counts::parts).toList();
        return new LectureRow(
                lecture,
                on.size(),
                parts.size(),
                credits(parts),
                parts.stream()
                        .map(part -> PartKind.of(part).word())
                        .distinct()
                        .sorted()
                        .toList(),
                count(on, one -> one.version().template().varies()),
                on.stream().mapToInt(one -> one.version().figures().size()).sum(),
                count(on, one -> parts(one).anyMatch(part -> !part.head().uses().isEmpty())),
                count(on, one -> parts(one).anyMatch(part -> part.byHand().isPresent())),
                objectives.size(),
                objectives.stream().filter(one -> !named.containsKey(one)).toList());
    }

    private KindRow kind(PartKind kind) {
        List<Part> parts = questions.stream()
                .flatMap(Counts::parts)
                .filter(part -> PartKind.of(part) == kind)
                .toList();
        int asking = count(questions, one -> parts(one).anyMatch(part -> PartKind.of(part) == kind));
        return new KindRow(kind.word(), asking, parts.size(), credits(parts));
    }

    private static int count(List<CheckedQuestion> questions, Predicate<CheckedQuestion> which) {
        return Math.toIntExact(questions.stream().filter(which).count());
    }

    private static Stream<Part> parts(CheckedQuestion one) {
        return one.question().parts().stream();
    }

    private static String credits(List<Part> parts) {
        return Credits.sum(parts.stream().map(Part::credits).toList()).value().toPlainString();
    }
}
