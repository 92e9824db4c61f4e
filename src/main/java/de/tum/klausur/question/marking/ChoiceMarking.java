package de.tum.klausur.question.marking;

import de.tum.klausur.question.part.ChoiceRule;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.Option;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.SingleChoice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Choice parts by their rule, never less than 0. */
final class ChoiceMarking {

    /** The ticks beside the key. */
    private record Ticks(List<Option> options, Set<OptionId> ticked) {

        int count(boolean right, boolean ticked) {
            return (int) options.stream()
                    .filter(option -> option.right() == right && isTicked(option) == ticked)
                    .count();
        }

        boolean isTicked(Option option) {
            return ticked.contains(option.id());
        }

        int missedOrWrong() {
            return count(true, false) + count(false, true);
        }

        int right() {
            return count(true, true) + count(true, false);
        }
    }

    private ChoiceMarking() {}

    static Outcome mark(SingleChoice choice, Set<OptionId> ticked) {
        if (ticked.isEmpty()) {
            return blank();
        }
        Ticks ticks = new Ticks(choice.options(), ticked);
        return ticks.missedOrWrong() == 0 ? whole(choice.credits().value(), ticks) : nothing(ticks);
    }

    static Outcome mark(MultipleChoice choice, Set<OptionId> ticked) {
        if (ticked.isEmpty()) {
            return blank();
        }
        Ticks ticks = new Ticks(choice.options(), ticked);
        if (ticks.missedOrWrong() == 0) {
            return whole(choice.credits().value(), ticks);
        }
        return switch (choice.rule()) {
            case ALL_OR_NOTHING -> nothing(ticks);
            case PER_OPTION -> perOption(choice, ticks);
            // where no option is right there is nothing to be a share of
            case NET_CORRECT -> ticks.right() == 0 ? nothing(ticks) : netCorrect(choice, ticks);
        };
    }

    /**
     * "None of these" is right or wrong as a whole under each rule: shares for options that are left alone would make it the
     * best guess of who knows nothing.
     */
    static Outcome noneOfThese(MultipleChoice choice) {
        Ticks none = new Ticks(choice.options(), Set.of());
        int all = none.options().size();
        List<TraceLine> trace = lines(none, ChoiceRule.ALL_OR_NOTHING);
        if (none.right() == 0) {
            trace.add(TraceLine.earned(
                    new TraceReason.NoneRight(all), choice.credits().value()));
            return Outcome.Marked.whole(trace);
        }
        trace.add(TraceLine.note(new TraceReason.NoneWrong(none.right(), all)));
        return Outcome.Marked.nothing(trace);
    }

    private static Outcome blank() {
        return Outcome.Marked.nothing(List.of(TraceLine.note(new TraceReason.NoResponse())));
    }

    private static Outcome whole(BigDecimal credits, Ticks ticks) {
        List<TraceLine> trace = lines(ticks, ChoiceRule.ALL_OR_NOTHING);
        trace.add(
                TraceLine.earned(new TraceReason.AllOptionsRight(ticks.options().size()), credits));
        return Outcome.Marked.whole(trace);
    }

    private static Outcome nothing(Ticks ticks) {
        List<TraceLine> trace = lines(ticks, ChoiceRule.ALL_OR_NOTHING);
        trace.add(TraceLine.note(new TraceReason.SomeOptionsWrong(
                ticks.missedOrWrong(), ticks.options().size())));
        return Outcome.Marked.nothing(trace);
    }

    private static Outcome perOption(MultipleChoice choice, Ticks ticks) {
        int all = ticks.options().size();
        int wrong = ticks.missedOrWrong();
        TraceReason sum = new TraceReason.OptionsBalance(all - wrong, wrong, all);
        return Outcome.Marked.share(net(all - wrong, wrong, all), choice.credits(), lines(ticks, choice.rule()), sum);
    }

    private static Outcome netCorrect(MultipleChoice choice, Ticks ticks) {
        int rightly = ticks.count(true, true);
        int wrongly = ticks.count(false, true);
        TraceReason sum = new TraceReason.OptionsNet(rightly, wrongly, ticks.right());
        return Outcome.Marked.share(
                net(rightly, wrongly, ticks.right()), choice.credits(), lines(ticks, choice.rule()), sum);
    }

    private static Fraction net(int plus, int minus, int of) {
        return new Fraction(BigDecimal.valueOf(Math.max(0, plus - minus)), BigDecimal.valueOf(of));
    }

    private static List<TraceLine> lines(Ticks ticks, ChoiceRule rule) {
        List<TraceLine> lines = new ArrayList<>();
        ticks.options()
                .forEach(option -> lineOf(option, ticks.isTicked(option), rule).ifPresent(lines::add));
        return lines;
    }

    /** A wrong option that was left alone is worth a line only where it earns a share. */
    private static Optional<TraceLine> lineOf(Option option, boolean ticked, ChoiceRule rule) {
        OptionId id = option.id();
        if (option.right()) {
            return Optional.of(TraceLine.note(
                    ticked ? new TraceReason.OptionRightlyTicked(id) : new TraceReason.OptionMissed(id)));
        }
        if (ticked) {
            return Optional.of(TraceLine.note(new TraceReason.OptionWronglyTicked(id)));
        }
        return rule == ChoiceRule.PER_OPTION
                ? Optional.of(TraceLine.note(new TraceReason.OptionRightlyLeft(id)))
                : Optional.empty();
    }
}
