package de.tum.klausur.result.grading;

import de.tum.klausur.question.part.Credits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with the boundary of one grade. */
public record KeyProblem(Grade grade, Fault fault) {

    /** The ways in which a boundary can be wrong. */
    public enum Fault {
        /** Nothing is there. */
        MISSING,
        /** No number, negative, or no multiple of half a credit. */
        NOT_IN_HALVES,
        /** More than the exam's maximum. */
        ABOVE_MAXIMUM,
        /** More credits than the next better grade asks for. */
        RISES
    }

    /** All that is wrong with these boundaries, best grade first. */
    static List<KeyProblem> of(Credits worth, Map<Grade, Credits> boundaries) {
        List<KeyProblem> problems = new ArrayList<>();
        Optional<Credits> better = Optional.empty();
        for (Grade grade : GradeKey.bounded()) {
            Optional<Credits> boundary = Optional.ofNullable(boundaries.get(grade));
            fault(boundary, better, worth).ifPresent(fault -> problems.add(new KeyProblem(grade, fault)));
            better = boundary.isPresent() ? boundary : better;
        }
        return problems;
    }

    private static Optional<Fault> fault(Optional<Credits> boundary, Optional<Credits> better, Credits worth) {
        if (boundary.isEmpty()) {
            return Optional.of(Fault.MISSING);
        }
        Credits credits = boundary.get();
        if (credits.compareTo(worth) > 0) {
            return Optional.of(Fault.ABOVE_MAXIMUM);
        }
        return better.filter(b -> credits.compareTo(b) > 0).map(b -> Fault.RISES);
    }
}
