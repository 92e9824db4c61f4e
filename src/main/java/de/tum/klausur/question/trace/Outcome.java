package de.tum.klausur.question.trace;

import de.tum.klausur.question.credit.Credits;
import de.tum.klausur.question.credit.Fraction;
import java.util.List;

/** What marking a part by its key came to. */
public sealed interface Outcome {

    /**
     * The key decided.
     *
     * @param fraction how much of the part was earned; {@code part.credits().times(fraction)} are the credits
     * @param trace why, line by line; never empty; the lines' credits add up to the credits earned
     */
    record Marked(Fraction fraction, List<TraceLine> trace) implements Outcome {

        public Marked {
            trace = List.copyOf(trace);
        }

        public static Marked of(Credits earned, Credits worth, List<TraceLine> trace) {
            return new Marked(Fraction.of(earned, worth), trace);
        }
    }

    /** A person has to look at it; no credits are given or refused yet. */
    record ForMarker(Reason reason) implements Outcome {

        /** Why no key can decide. */
        public enum Reason {
            /** Free text, marked by its rubric. */
            RUBRIC,
            /** What was given can't be read as what was asked for; nobody gets 0 for that in silence. */
            UNREADABLE
        }
    }
}
