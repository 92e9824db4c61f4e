package de.tum.klausur.attempt.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTest {

    @ParameterizedTest
    @CsvSource({
        "GIVEN, false, true",
        "GIVEN, true, true",
        "WITHHELD, false, false",
        "WITHHELD, true, false",
        "UNSAID, false, true",
        "UNSAID, true, false"
    })
    void whoWithholdsItNeverStartsAndWhoSaysNothingStartsWhereThereAreNoRulesOfTheExam(
            Confirmation confirmation, boolean hasOwnRules, boolean suffices) {
        assertThat(confirmation.suffices(hasOwnRules)).isEqualTo(suffices);
    }

    @ParameterizedTest
    @CsvSource({"true, GIVEN", "false, WITHHELD"})
    void whatIsSaidIsNoSilence(boolean said, Confirmation confirmation) {
        assertThat(Confirmation.said(said)).isEqualTo(confirmation);
    }
}
