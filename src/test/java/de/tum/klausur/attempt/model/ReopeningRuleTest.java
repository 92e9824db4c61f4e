package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.Sample.AT_TEN;
import static de.tum.klausur.attempt.model.Sample.DEADLINE;
import static de.tum.klausur.attempt.model.Sample.PERSON;
import static de.tum.klausur.attempt.model.Sample.running;
import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.attempt.model.JournalEvent.Closed;
import de.tum.klausur.attempt.model.JournalEvent.HandedIn;
import de.tum.klausur.attempt.model.JournalEvent.Reopened;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReopeningRuleTest {

    @Test
    void whatTheHandInGaveAwayIsLeftAndNothingAfterTheTime() {
        assertThat(ReopeningRule.left(ended(new HandedIn(), AT_TEN))).isEqualTo(Duration.between(AT_TEN, DEADLINE));
        assertThat(ReopeningRule.left(ended(new HandedIn(), DEADLINE))).isEqualTo(Duration.ZERO);
        assertThat(ReopeningRule.left(ended(new Closed(), DEADLINE.plusSeconds(63))))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void aReopenedAttemptTakesAnswersFromWhicheverPageIsOpenedNext() {
        Instant until = DEADLINE.plusSeconds(600);
        Attempt reopened = after(ended(new HandedIn(), AT_TEN), new Reopened(PERSON, until), DEADLINE);
        assertThat(reopened.state()).isEqualTo(AttemptState.RUNNING);
        assertThat(reopened.endedAt()).isEmpty();
        assertThat(reopened.writer()).isEmpty();
        assertThat(reopened.takesAnswers(until)).isTrue();
        assertThat(reopened.takesAnswers(until.plusNanos(1000))).isFalse();
    }

    @Test
    void aHandInAfterTheDeadlineIsTheEndByTime() {
        assertThat(running().endingAt(DEADLINE)).isEqualTo(new HandedIn());
        assertThat(running().endingAt(DEADLINE.plusNanos(1000))).isEqualTo(new Closed());
    }

    private static Attempt ended(JournalEvent how, Instant at) {
        return after(running(), how, at);
    }

    private static Attempt after(Attempt attempt, JournalEvent what, Instant at) {
        return attempt.after(JournalChain.next(attempt.id(), attempt.head(), what, at));
    }
}
