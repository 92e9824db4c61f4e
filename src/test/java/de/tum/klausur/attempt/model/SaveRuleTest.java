package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.Sample.AT_TEN;
import static de.tum.klausur.attempt.model.Sample.DEADLINE;
import static de.tum.klausur.attempt.model.Sample.OTHER_TAB;
import static de.tum.klausur.attempt.model.Sample.PART;
import static de.tum.klausur.attempt.model.Sample.TAB;
import static de.tum.klausur.attempt.model.Sample.running;
import static de.tum.klausur.attempt.model.Sample.ticked;
import static de.tum.klausur.attempt.model.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.tum.klausur.attempt.model.SaveDecision.Append;
import de.tum.klausur.attempt.model.SaveDecision.Ended;
import de.tum.klausur.attempt.model.SaveDecision.EqualRepeat;
import de.tum.klausur.attempt.model.SaveDecision.OtherWriter;
import de.tum.klausur.attempt.model.SaveDecision.Stale;
import de.tum.klausur.question.response.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SaveRuleTest {

    private static final Answer FOUR = new Answer(4, typed("four"));

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments("the first answer", Answer.NONE, change(0, typed("a")), new Append(1)),
                arguments("the first ticks", Answer.NONE, change(0, ticked(2)), new Append(1)),
                arguments("nothing where nothing is", Answer.NONE, change(0, typed("")), new EqualRepeat(0)),
                arguments("white space where nothing is", Answer.NONE, change(0, typed(" \n")), new EqualRepeat(0)),
                arguments("no ticks where nothing is", Answer.NONE, change(0, ticked()), new EqualRepeat(0)),
                arguments("the next answer", FOUR, change(4, typed("five")), new Append(5)),
                arguments("an emptied answer", FOUR, change(4, typed("")), new Append(5)),
                arguments("only white space differs", FOUR, change(4, typed("four ")), new Append(5)),
                arguments("ticks instead of text", FOUR, change(4, ticked(1)), new Append(5)),
                arguments("the same again", FOUR, change(4, typed("four")), new EqualRepeat(4)),
                arguments("the same again, not knowing", FOUR, change(3, typed("four")), new EqualRepeat(4)),
                arguments("older work", FOUR, change(3, typed("three")), new Stale(FOUR)),
                arguments("much older work", FOUR, change(0, typed("one")), new Stale(FOUR)),
                arguments("a revision that never was", FOUR, change(5, typed("six")), new Stale(FOUR)),
                arguments("a revision of nothing", Answer.NONE, change(1, typed("two")), new Stale(Answer.NONE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void baseRevisionDecides(String name, Answer current, Change change, SaveDecision decision) {
        assertThat(decide(running(), current, change, AT_TEN)).as(name).isEqualTo(decision);
    }

    @Test
    void changeAtTheDeadlineCountsAndAfterItDoesNot() {
        Change change = change(4, typed("five"));
        assertThat(decide(running(), FOUR, change, DEADLINE)).isEqualTo(new Append(5));
        assertThat(decide(running(), FOUR, change, DEADLINE.plusNanos(1_000))).isEqualTo(new Ended());
    }

    @ParameterizedTest
    @EnumSource(
            value = AttemptState.class,
            names = {"READY", "HANDED_IN", "CLOSED"})
    void onlyARunningSittingTakesAnswers(AttemptState state) {
        Attempt attempt = Sample.attempt(state, Optional.of(TAB));
        assertThat(decide(attempt, FOUR, change(4, typed("five")), AT_TEN)).isEqualTo(new Ended());
    }

    @Test
    void onlyTheWriterMayWrite() {
        Change change = new Change(PART, 4, typed("five"), OTHER_TAB);
        assertThat(decide(running(), FOUR, change, AT_TEN)).isEqualTo(new OtherWriter());
    }

    @Test
    void whereNobodyWritesYetTheFirstThatSavesMay() {
        Change change = new Change(PART, 4, typed("five"), OTHER_TAB);
        Attempt unopened = Sample.attempt(AttemptState.RUNNING, Optional.empty());
        assertThat(decide(unopened, FOUR, change, AT_TEN)).isEqualTo(new Append(5));
    }

    private static Change change(int base, Response given) {
        return new Change(PART, base, given, TAB);
    }

    private static SaveDecision decide(Attempt attempt, Answer current, Change change, Instant now) {
        return SaveRule.decide(attempt, current, change, now);
    }
}
