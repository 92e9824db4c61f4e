package de.tum.klausur.exam.paper;

import de.tum.klausur.bank.version.QuestionVersion;
import de.tum.klausur.question.Question;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.PartKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What papers of an exam ask about, and how.
 *
 * @param papers how many were drawn to find out
 * @param lectures by number; a question counts for the lecture of its first objective
 * @param objectives by number
 * @param kinds by the credits that they give at most
 */
public record Coverage(int papers, List<Share> lectures, List<Objective> objectives, List<Share> kinds) {

    private static final int DRAWN = 200;

    public Coverage {
        lectures = List.copyOf(lectures);
        objectives = List.copyOf(objectives);
        kinds = List.copyOf(kinds);
    }

    /** What something is worth on the paper with the least of it and on the one with the most. */
    public record Share(String name, Credits least, Credits most) {}

    /**
     * An objective that is asked about.
     *
     * @param always whether on each paper
     */
    public record Objective(String id, boolean always) {}

    /** What the papers of an exam cover. */
    public static Coverage of(FrozenExam exam) {
        int papers = exam.draws() ? DRAWN : 1;
        List<List<Question>> drawn = LongStream.range(0, papers)
                .mapToObj(seed -> exam.questions(seed).stream()
                        .map(QuestionVersion::question)
                        .toList())
                .toList();
        return new Coverage(
                papers,
                shares(drawn.stream().map(Coverage::byLecture).toList(), Comparator.comparingInt(Coverage::number)),
                objectives(drawn),
                shares(
                        drawn.stream().map(Coverage::byKind).toList(),
                        Comparator.comparing(Share::most).reversed().thenComparing(Share::name)));
    }

    private static Map<String, Credits> byLecture(List<Question> paper) {
        Map<String, Credits> sums = new HashMap<>();
        paper.forEach(question ->
                sums.merge(lecture(question.facts().objectives().getFirst()), question.credits(), Credits::plus));
        return sums;
    }

    private static Map<String, Credits> byKind(List<Question> paper) {
        Map<String, Credits> sums = new HashMap<>();
        paper.stream()
                .flatMap(question -> question.parts().stream())
                .forEach(part -> sums.merge(PartKind.of(part).word(), part.credits(), Credits::plus));
        return sums;
    }

    private static List<Share> shares(List<Map<String, Credits>> papers, Comparator<Share> order) {
        return papers.stream()
                .flatMap(paper -> paper.keySet().stream())
                .distinct()
                .map(name -> share(name, papers))
                .sorted(order)
                .toList();
    }

    private static Share share(String name, Collection<Map<String, Credits>> papers) {
        List<Credits> all = papers.stream()
                .map(paper -> paper.getOrDefault(name, Credits.ZERO))
                .sorted()
                .toList();
        return new Share(name, all.getFirst(), all.getLast());
    }

    private static List<Objective> objectives(List<List<Question>> papers) {
        Map<String, Integer> times = new HashMap<>();
        papers.forEach(paper -> paper.stream()
                .flatMap(question -> question.facts().objectives().stream())
                .distinct()
                .forEach(objective -> times.merge(objective, 1, Integer::sum)));
        List<Objective> all = new ArrayList<>();
        times.forEach((id, count) -> all.add(new Objective(id, count == papers.size())));
        return all.stream()
                .sorted(Comparator.comparingInt((Objective one) -> number(lecture(one.id())))
                        .thenComparing(Objective::id))
                .toList();
    }

    private static String lecture(String objective) {
        return Stream.of(objective.split("\\.")).findFirst().orElseThrow();
    }

    private static int number(Share lecture) {
        return number(lecture.name());
    }

    private static int number(String lecture) {
        return Integer.parseInt(lecture.substring(1));
    }
}
