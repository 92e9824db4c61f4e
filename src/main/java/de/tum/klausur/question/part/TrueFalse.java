package de.tum.klausur.question.part;

import java.util.List;
import java.util.Optional;

/**
 * A statement that is true or false, maybe with a reason that a marker looks at. A wrong verdict earns nothing, whatever
 * the reason.
 *
 * @param key whether the statement is true
 * @param byHand the rubric of the reason; empty where none is asked for
 */
public record TrueFalse(PartHead head, boolean key, Optional<ByHand> byHand) implements Part.Filled {

    /** The field that holds {@code true} or {@code false}. */
    public static final String VERDICT = "verdict";

    /** The field that holds the reason. */
    public static final String REASON = "reason";

    /** The longest reason that is taken, in characters. */
    public static final int LONGEST = 2_000;

    /** What the right verdict earns alone. */
    public Credits worthOfVerdict() {
        return byHand.map(ByHand::base).orElse(credits());
    }

    @Override
    public List<String> fields() {
        return byHand.isPresent() ? List.of(VERDICT, REASON) : List.of(VERDICT);
    }
}
