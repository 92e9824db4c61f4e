package de.tum.klausur.question.marking;

import static de.tum.klausur.question.marking.Parts.multipleChoice;
import static de.tum.klausur.question.marking.Parts.singleChoice;
import static de.tum.klausur.question.marking.TraceLine.earned;
import static de.tum.klausur.question.marking.TraceLine.note;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.marking.Outcome.Marked;
import de.tum.klausur.question.part.Credits;
import de.tum.klausur.question.part.Fraction;
import de.tum.klausur.question.part.MultipleChoice;
import de.tum.klausur.question.part.OptionId;
import de.tum.klausur.question.part.Part;
import de.tum.klausur.question.response.Response;
import de.tum.klausur.question.response.Response.Ticked;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.ResponseProblem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ChoiceMarkingTest {

    private static final Response NONE_OF_THESE = new Response.NoneOfThese();

    private static Marked mark(Part part, Response response) {
        return (Marked) Marking.mark(part, response);
    }

    @Test
    void rightOptionEarnsTheWholeSingleChoice() {
        Marked marked = mark(singleChoice(4, 3), Ticked.of(List.of(3)));

        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.WHOLE);
        assertThat(marked.trace())
                .containsExactly(
                        note(new TraceReason.OptionRightlyTicked(new OptionId(3))),
                        earned(new TraceReason.AllOptionsRight(4), new BigDecimal("1.0")));
    }

    @Test
    void wrongOptionEarnsNothingAndTheTraceNamesBoth() {
        Marked marked = mark(singleChoice(4, 3), Ticked.of(List.of(1)));

        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.NONE);
        assertThat(marked.trace())
                .containsExactly(
                        note(new TraceReason.OptionWronglyTicked(new OptionId(1))),
                        note(new TraceReason.OptionMissed(new OptionId(3))),
                        note(new TraceReason.SomeOptionsWrong(2, 4)));
    }

    @Test
    void untouchedSingleChoiceEarnsNothing() {
        Marked untouched = mark(singleChoice(4, 3), Response.NONE);

        assertThat(untouched.trace()).containsExactly(note(new TraceReason.NoResponse()));
        assertThat(untouched.fraction()).isEqualByComparingTo(Fraction.NONE);
        assertThat(mark(singleChoice(4, 3), Ticked.of(List.of()))).isEqualTo(untouched);
    }

    @Test
    void noneOfTheseEarnsAllWhereNoOptionIsRight() {
        Marked marked = mark(multipleChoice(4), NONE_OF_THESE);

        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.WHOLE);
        assertThat(marked.trace()).containsExactly(earned(new TraceReason.NoneRight(4), new BigDecimal("2.0")));
    }

    @Test
    void noneOfTheseEarnsNothingWhereOptionsAreRightAndTheTraceNamesThem() {
        Marked marked = mark(multipleChoice(4, 2, 4), NONE_OF_THESE);

        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.NONE);
        assertThat(marked.trace())
                .containsExactly(
                        note(new TraceReason.OptionMissed(new OptionId(2))),
                        note(new TraceReason.OptionMissed(new OptionId(4))),
                        note(new TraceReason.NoneWrong(2, 4)));
    }

    @Test
    void untouchedMultipleChoiceEarnsNothingWhateverItsKey() {
        for (MultipleChoice part : List.of(multipleChoice(4), multipleChoice(4, 2, 4))) {
            Marked untouched = mark(part, Response.NONE);
            assertThat(untouched.fraction()).isEqualByComparingTo(Fraction.NONE);
            assertThat(untouched.trace()).containsExactly(note(new TraceReason.NoResponse()));
            assertThat(mark(part, Ticked.of(List.of()))).isEqualTo(untouched);
        }
    }

    @Test
    void noneOfTheseIsNoAnswerToAnotherKind() {
        for (Part part : EveryKind.PARTS) {
            assertThat(ResponseCheck.problem(part, NONE_OF_THESE))
                    .isEqualTo(
                            part instanceof MultipleChoice
                                    ? Optional.empty()
                                    : Optional.of(ResponseProblem.WRONG_KIND));
        }
    }

    @Test
    void oneTickTooManyOnNoneEarnsNothing() {
        Marked marked = mark(multipleChoice(4), Ticked.of(List.of(2)));

        assertThat(marked.fraction()).isEqualByComparingTo(Fraction.NONE);
        assertThat(marked.trace())
                .containsExactly(
                        note(new TraceReason.OptionWronglyTicked(new OptionId(2))),
                        note(new TraceReason.SomeOptionsWrong(1, 4)));
    }

    @Test
    void multipleChoiceIsAllOrNothingForEverySetOfTicksAndEveryKey() {
        for (int key = 0; key < 16; key++) {
            MultipleChoice part = multipleChoice(4, places(key));
            for (int ticks = 0; ticks < 16; ticks++) {
                Marked marked = mark(part, ticks == 0 ? NONE_OF_THESE : Ticked.of(List.of(places(ticks))));
                Credits expected = key == ticks ? part.credits() : Credits.ZERO;
                assertThat(part.credits().times(marked.fraction())).isEqualTo(expected);
            }
        }
    }

    @Test
    void orderAndRepetitionOfTicksMakeNoDifference() {
        assertThat(Ticked.of(List.of(4, 2, 4))).isEqualTo(Ticked.of(List.of(2, 4)));
    }

    private static Integer[] places(int bits) {
        TreeSet<Integer> places = new TreeSet<>();
        for (int place = 1; place <= 4; place++) {
            if (((bits >> (place - 1)) & 1) == 1) {
                places.add(place);
            }
        }
        return places.toArray(Integer[]::new);
    }
}
