package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.Sample.AT_TEN;
import static de.tum.klausur.attempt.model.Sample.DEADLINE;
import static de.tum.klausur.attempt.model.Sample.OTHER_PART;
import static de.tum.klausur.attempt.model.Sample.OTHER_TAB;
import static de.tum.klausur.attempt.model.Sample.PART;
import static de.tum.klausur.attempt.model.Sample.TAB;
import static de.tum.klausur.attempt.model.Sample.running;
import static de.tum.klausur.attempt.model.Sample.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.tum.klausur.attempt.model.HandInDecision.Ended;
import de.tum.klausur.attempt.model.HandInDecision.HandIn;
import de.tum.klausur.attempt.model.HandInDecision.Mismatch;
import de.tum.klausur.attempt.model.HandInDecision.OtherWriter;
import de.tum.klausur.attempt.model.HandInDecision.Repeat;
import de.tum.klausur.attempt.model.HandInRule.Wish;
import de.tum.klausur.question.PartRef;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandInRuleTest {

    private static final Map<PartRef, Answer> TWICE_ANSWERED = Map.of(PART, new Answer(2, typed("two")));

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("knows all", Map.of(PART, 2), new HandIn()),
                arguments("names an empty part too", Map.of(PART, 2, OTHER_PART, 0), new HandIn()),
                arguments("missed a revision", Map.of(PART, 1), new Mismatch(Set.of(PART))),
                arguments("missed a part", Map.of(), new Mismatch(Set.of(PART))),
                arguments("is ahead", Map.of(PART, 2, OTHER_PART, 1), new Mismatch(Set.of(OTHER_PART))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageHasToKnowWhatStands(String name, Map<PartRef, Integer> revisions, HandInDecision decision) {
        assertThat(decide(running(), new Wish(TAB, revisions), AT_TEN)).as(name).isEqualTo(decision);
    }

    @Test
    void handInAtTheDeadlineCountsAndAfterItDoesNot() {
        Wish wish = new Wish(TAB, Map.of(PART, 2));
        assertThat(decide(running(), wish, DEADLINE)).isEqualTo(new HandIn());
        assertThat(decide(running(), wish, DEADLINE.plusNanos(1_000))).isEqualTo(new Ended());
    }

    @Test
    void secondHandInIsARepeatWhateverItSays() {
        Attempt handedIn = Sample.attempt(AttemptState.HANDED_IN, Optional.of(TAB));
        assertThat(decide(handedIn, new Wish(OTHER_TAB, Map.of()), DEADLINE.plusSeconds(60)))
                .isEqualTo(new Repeat());
    }

    @Test
    void closedSittingIsNotHandedIn() {
        Attempt closed = Sample.attempt(AttemptState.CLOSED, Optional.of(TAB));
        assertThat(decide(closed, new Wish(TAB, Map.of(PART, 2)), AT_TEN)).isEqualTo(new Ended());
    }

    @Test
    void onlyTheWriterHandsIn() {
        assertThat(decide(running(), new Wish(OTHER_TAB, Map.of(PART, 2)), AT_TEN))
                .isEqualTo(new OtherWriter());
    }

    @Test
    void whereNobodyWritesAnyoneOfTheStudentsTabsHandsIn() {
        Attempt unopened = Sample.attempt(AttemptState.RUNNING, Optional.empty());
        assertThat(decide(unopened, new Wish(OTHER_TAB, Map.of(PART, 2)), AT_TEN))
                .isNotEqualTo(new OtherWriter());
    }

    private static HandInDecision decide(Attempt attempt, Wish wish, Instant now) {
        return HandInRule.decide(attempt, TWICE_ANSWERED, wish, now);
    }
}
