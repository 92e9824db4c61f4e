package de.tum.klausur.bank.check.rule;

import de.tum.klausur.bank.format.FileProblem;
import de.tum.klausur.question.part.Cloze;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.part.SingleChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the right one of several options stands in the files of a bank: at each place about equally often. A browser is
 * told the place in the file with each option, in whichever order it shows them, so habits of authors would be hints.
 */
public final class RightPlaces {

    /** The rule's name in findings. */
    public static final String NAME = "right-places";

    /** How seldom chance alone puts so many at one place. */
    private static final double SELDOM = 0.001;

    /** The choices of a bank with the same number of options. */
    private record Group(String bank, int options) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            int byBank = bank.compareTo(other.bank);
            return byBank == 0 ? Integer.compare(options, other.options) : byBank;
        }
    }

    private RightPlaces() {}

    /** A warning for each bank whose right options prefer a place. */
    public static List<Finding> among(List<CheckedQuestion> questions) {
        Map<Group, List<Integer>> places = new TreeMap<>();
        questions.forEach(question -> choices(question)
                .forEach(choice -> places.computeIfAbsent(
                                new Group(
                                        question.path().replaceFirst("/[^/]*$", ""),
                                        choice.options().size()),
                                first -> new ArrayList<>())
                        .add(rightPlace(choice))));
        return places.entrySet().stream()
                .flatMap(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Stream<SingleChoice> choices(CheckedQuestion question) {
        return question.question().parts().stream().flatMap(part -> switch (part) {
            case SingleChoice choice -> Stream.of(choice);
            case Cloze cloze ->
                cloze.gaps().stream()
                        .flatMap(gap -> gap.key() instanceof SingleChoice choice ? Stream.of(choice) : Stream.of());
            case Part other -> Stream.<SingleChoice>of();
        });
    }

    private static int rightPlace(SingleChoice choice) {
        return choice.options().stream().map(Option::right).toList().indexOf(true) + 1;
    }

    private static Stream<Finding> finding(Group group, List<Integer> places) {
        return IntStream.rangeClosed(1, group.options()).boxed().flatMap(place -> {
            int there = (int) places.stream().filter(place::equals).count();
            return group.options() * tail(there, places.size(), 1.0 / group.options()) < SELDOM
                    ? Stream.of(new Finding(
                            Severity.WARNING,
                            NAME,
                            Subject.NONE,
                            new FileProblem(
                                    group.bank() + "/bank.yaml",
                                    1,
                                    1,
                                    "the right one of %d options stands at place %d in %d of %d choices"
                                            .formatted(group.options(), place, there, places.size()),
                                    "spread them over the places: browsers are told the place in the file")))
                    : Stream.empty();
        });
    }

    /** The probability of at least {@code least} hits in {@code tries}, the upper tail of the binomial distribution. */
    private static double tail(int least, int tries, double chance) {
        double exactly = Math.pow(1 - chance, tries);
        double tail = least == 0 ? exactly : 0;
        for (int hits = 1; hits <= tries; hits++) {
            exactly *= chance / (1 - chance) * (tries - hits + 1) / hits;
            tail += hits >= least ? exactly : 0;
        }
        return tail;
    }
}
