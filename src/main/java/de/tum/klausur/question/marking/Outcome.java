package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.PartId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What marking a part by its key came to. */
public sealed interface Outcome {

    /** What the key alone says: nothing for words that it doesn't know; empty where it says nothing at all. */
    default Optional<Marked> byKey() {
        return switch (this) {
            case Marked marked -> Optional.of(marked);
            case Unmatched unmatched -> Optional.of(unmatched.refused());
            case ForMarker forMarker -> Optional.empty();
            case Waiting waiting -> Optional.empty();
        };
    }

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

        /** 0 credits. */
        public static Marked nothing(List<TraceLine> trace) {
            return new Marked(Fraction.NONE, trace);
        }

        /** All credits. */
        public static Marked whole(List<TraceLine> trace) {
            return new Marked(Fraction.WHOLE, trace);
        }

        /**
         * A share of {@code worth}: the reasons without credits, a note where the share was rounded to steps of 0.5, and
         * one line that earns it all. Shares of single fields are seldom steps of 0.5, so they can't be told apart.
         */
        public static Marked share(Fraction share, Credits worth, List<TraceLine> reasons, TraceReason sum) {
            List<TraceLine> trace = new ArrayList<>(reasons);
            BigDecimal earned = worth.times(share).value();
            BigDecimal exact = worth.value().multiply(share.numerator());
            if (earned.multiply(share.denominator()).compareTo(exact) != 0) {
                trace.add(TraceLine.note(new TraceReason.ShareRounded(
                        share.numerator().toPlainString(), share.denominator().toPlainString(), worth.toString())));
            }
            trace.add(TraceLine.earned(sum, earned));
            return new Marked(share, trace);
        }
    }

    /**
     * The key doesn't know some of the words. A person takes or refuses them, once for all who wrote the same.
     *
     * @param refused what it comes to where all of them are refused
     * @param words those on which nobody has decided; never empty
     */
    record Unmatched(Marked refused, List<UnmatchedWords> words) implements Outcome {

        public Unmatched {
            words = List.copyOf(words);
        }

        /** The mark where nothing is open, or could change it. */
        public static Outcome orMarked(Marked refused, List<UnmatchedWords> words) {
            return words.isEmpty() || refused.fraction().compareTo(Fraction.WHOLE) == 0
                    ? refused
                    : new Unmatched(refused, words);
        }
    }

    /**
     * It follows on from an answer that waits for a person: neither credits nor 0 before that one is read.
     *
     * @param earlier the part whose answer nobody has read yet
     */
    record Waiting(PartId earlier) implements Outcome {}

    /** A person has to look at it; no credits are given or refused yet. */
    record ForMarker(Reason reason) implements Outcome {

        /** Why no key can decide. */
        public enum Reason {
            /** Free text, a file or a reason, marked by its rubric. */
            RUBRIC,
            /** What was given can't be read as what was asked for; nobody gets 0 for that in silence. */
            UNREADABLE
        }
    }
}
