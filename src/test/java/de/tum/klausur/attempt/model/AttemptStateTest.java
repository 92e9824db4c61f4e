package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.AttemptState.CLOSED;
import static de.tum.klausur.attempt.model.AttemptState.HANDED_IN;
import static de.tum.klausur.attempt.model.AttemptState.READY;
import static de.tum.klausur.attempt.model.AttemptState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptStateTest {

    @ParameterizedTest
    @CsvSource({
        "READY,     READY,     false",
        "READY,     RUNNING,   true",
        "READY,     HANDED_IN, false",
        "READY,     CLOSED,    false",
        "RUNNING,   READY,     false",
        "RUNNING,   RUNNING,   false",
        "RUNNING,   HANDED_IN, true",
        "RUNNING,   CLOSED,    true",
        "HANDED_IN, READY,     false",
        "HANDED_IN, RUNNING,   true",
        "HANDED_IN, HANDED_IN, false",
        "HANDED_IN, CLOSED,    false",
        "CLOSED,    READY,     false",
        "CLOSED,    RUNNING,   true",
        "CLOSED,    HANDED_IN, false",
        "CLOSED,    CLOSED,    false",
    })
    void movesForwardOrIsReopened(AttemptState from, AttemptState to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @Test
    void forbiddenStepIsRefused() {
        assertThat(RUNNING.become(CLOSED)).isEqualTo(CLOSED);
        assertThatIllegalStateException().isThrownBy(() -> HANDED_IN.become(CLOSED));
    }

    @Test
    void handedInAndClosedHaveEnded() {
        assertThat(AttemptState.values()).filteredOn(AttemptState::ended).containsExactly(HANDED_IN, CLOSED);
        assertThat(READY.ended()).isFalse();
    }
}
