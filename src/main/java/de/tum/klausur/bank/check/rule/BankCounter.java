package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Part;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Counts what banks hold.
 *
 * @param kindOf the kind of a part as it is written, e.g. {@code numeric}
 */
public record BankCounter(Function<Part, String> kindOf) {

    /** A question in the bank of a lecture. */
    public record Counted(String lecture, QuestionVersion version) {

        Question question() {
            return version.question();
        }
    }

    /**
     * One lecture's row.
     *
     * @param objectives all that the lecture has
     * @param named all objectives that questions of any lecture name
     */
    public LectureRow lecture(String lecture, List<Counted> questions, List<String> objectives, Set<String> named) {
        List<Part> parts = parts(questions);
        List<String> missing =
                objectives.stream().filter(one -> !named.contains(one)).toList();
        return new LectureRow(
                lecture,
                new LectureRow.Size(questions.size(), parts.size()),
                credits(parts),
                parts.stream().map(kindOf).collect(Collectors.toCollection(TreeSet::new)),
                count(questions, one -> one.version().template().varies()),
                questions.stream()
                        .mapToInt(one -> one.version().figures().size())
                        .sum(),
                count(questions, BankCounter::isChain),
                count(
                        questions,
                        one -> one.question().parts().stream()
                                .anyMatch(part -> part.byHand().isPresent())),
                new LectureRow.Covered(objectives.size(), missing));
    }

    /** One row for each kind. */
    public List<KindRow> kinds(List<Counted> questions, List<String> kinds) {
        return kinds.stream().map(kind -> kind(kind, questions)).toList();
    }

    private KindRow kind(String kind, List<Counted> questions) {
        List<Part> parts = parts(questions).stream()
                .filter(part -> kindOf.apply(part).equals(kind))
                .toList();
        int asking = count(
                questions,
                one -> one.question().parts().stream()
                        .anyMatch(part -> kindOf.apply(part).equals(kind)));
        return new KindRow(kind, asking, parts.size(), credits(parts));
    }

    /** How many questions name each objective. */
    public static List<ObjectiveRow> objectives(List<Counted> questions, List<String> objectives) {
        Map<String, Long> counts = questions.stream()
                .flatMap(one -> one.question().facts().objectives().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return objectives.stream()
                .map(one -> new ObjectiveRow(one, Math.toIntExact(counts.getOrDefault(one, 0L))))
                .toList();
    }

    /** All objectives that questions name. */
    public static Set<String> named(Collection<Counted> questions) {
        Set<String> named = new HashSet<>();
        questions.forEach(one -> named.addAll(one.question().facts().objectives()));
        return named;
    }

    private static boolean isChain(Counted one) {
        return one.question().parts().stream()
                .anyMatch(part -> !part.head().uses().isEmpty());
    }

    private static int count(List<Counted> questions, Predicate<Counted> which) {
        return Math.toIntExact(questions.stream().filter(which).count());
    }

    private static List<Part> parts(List<Counted> questions) {
        return questions.stream()
                .flatMap(one -> one.question().parts().stream())
                .toList();
    }

    private static BigDecimal credits(List<Part> parts) {
        return Credits.sum(parts.stream().map(Part::credits).toList()).value();
    }
}
