package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.options;
import static de.tum.klausur.question.marking.Parts.worth;
import static de.tum.klausur.question.marking.TraceLine.earned;
import static de.tum.klausur.question.marking.TraceLine.note;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.ChoiceRule;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Ticked;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of multiple choice that give parts of the credits. */
class ChoiceRulesTest {

    private static MultipleChoice choice(ChoiceRule rule, Integer... right) {
        return new MultipleChoice(worth("2"), options(4, Set.of(right)), rule);
    }

    private static Marked mark(MultipleChoice part, String ticks) {
        List<Integer> places = Arrays.stream(ticks.split(" "))
                .filter(place -> !place.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return (Marked) Marking.mark(part, Ticked.of(places));
    }

    private static String credits(MultipleChoice part, String ticks) {
        return part.credits().times(mark(part, ticks).fraction()).toString();
    }

    private static List<TraceLine> trace(MultipleChoice part, String ticks) {
        return mark(part, ticks).trace();
    }

    @ParameterizedTest
    @CsvSource({
        "1 2, 2.0, 2.0",
        "1, 1.0, 1.0",
        "1 3, 0.0, 0.0",
        "1 2 3, 1.0, 1.0",
        "1 2 3 4, 0.0, 0.0",
        "3 4, 0.0, 0.0",
        "3, 0.0, 0.0",
        "'', 0.0, 0.0"
    })
    void wrongOptionsTakeAwayWhatRightOnesEarnAndNeverMore(String ticks, String perOption, String net) {
        assertThat(credits(choice(ChoiceRule.PER_OPTION, 1, 2), ticks)).isEqualTo(perOption);
        assertThat(credits(choice(ChoiceRule.NET_CORRECT, 1, 2), ticks)).isEqualTo(net);
    }

    @Test
    void whereNoOptionIsRightNoneOfTheseEarnsAllAndAnUntouchedSheetNothing() {
        for (ChoiceRule rule : ChoiceRule.values()) {
            assertThat(none(choice(rule)).fraction()).isEqualByComparingTo(Fraction.WHOLE);
            assertThat(trace(choice(rule), "")).containsExactly(note(new TraceReason.NoResponse()));
            assertThat(mark(choice(rule), "").fraction()).isEqualByComparingTo(Fraction.NONE);
        }
        assertThat(credits(choice(ChoiceRule.PER_OPTION), "1")).isEqualTo("1.0");
        assertThat(credits(choice(ChoiceRule.NET_CORRECT), "1")).isEqualTo("0.0");
    }

    /** Three of four options would be as the key has them, without knowing anything. */
    @Test
    void noneOfTheseEarnsNoShareWhereAnOptionIsRight() {
        for (ChoiceRule rule : ChoiceRule.values()) {
            Marked marked = none(choice(rule, 3));
            assertThat(marked.fraction()).isEqualByComparingTo(Fraction.NONE);
            assertThat(marked.trace())
                    .containsExactly(
                            note(new TraceReason.OptionMissed(new OptionId(3))), note(new TraceReason.NoneWrong(1, 4)));
        }
    }

    private static Marked none(MultipleChoice part) {
        return (Marked) Marking.mark(part, new Response.NoneOfThese());
    }

    @Test
    void traceOfTheBalanceNamesEachOption() {
        assertThat(trace(choice(ChoiceRule.PER_OPTION, 1, 2), "1"))
                .containsExactly(
                        note(new TraceReason.OptionRightlyTicked(new OptionId(1))),
                        note(new TraceReason.OptionMissed(new OptionId(2))),
                        note(new TraceReason.OptionRightlyLeft(new OptionId(3))),
                        note(new TraceReason.OptionRightlyLeft(new OptionId(4))),
                        earned(new TraceReason.OptionsBalance(3, 1, 4), new BigDecimal("1.0")));
    }

    @Test
    void traceOfTheNetCountNamesTicksAndWhatWasMissed() {
        assertThat(trace(choice(ChoiceRule.NET_CORRECT, 1, 2, 3), "1 2 4"))
                .containsExactly(
                        note(new TraceReason.OptionRightlyTicked(new OptionId(1))),
                        note(new TraceReason.OptionRightlyTicked(new OptionId(2))),
                        note(new TraceReason.OptionMissed(new OptionId(3))),
                        note(new TraceReason.OptionWronglyTicked(new OptionId(4))),
                        note(new TraceReason.ShareRounded("1", "3", "2.0")),
                        earned(new TraceReason.OptionsNet(2, 1, 3), new BigDecimal("0.5")));
    }
}
