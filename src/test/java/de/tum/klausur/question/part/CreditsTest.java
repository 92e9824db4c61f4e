package de.tum.klausur.question.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

    @ParameterizedTest
    @CsvSource({"0, 0.0", "1, 1.0", "1.50, 1.5", "2.5, 2.5", "90, 90.0", "1e1, 10.0"})
    void creditsHaveOneFormWhateverTheyWereMadeFrom(String given, String shown) {
        assertThat(Credits.of(given)).hasToString(shown).isEqualTo(Credits.of(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "0.25", "0.1", "1.75", "1e-1"})
    void finerStepsAndNegativeCreditsAreRefused(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> Credits.of(given)).withMessageContaining("0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "123456789012345678901"})
    void creditsBeyondAllReasonAreRefusedAtOnce(String given) {
        BigDecimal value = new BigDecimal(given);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> assertThat(Credits.isValid(value)).isFalse());
    }

    @Test
    void equalSharesAreWholeStepsOrNone() {
        assertThat(Credits.of("1.5").among(3)).contains(Credits.of("0.5"));
        assertThat(Credits.of("2").among(1)).contains(Credits.of("2"));
        assertThat(Credits.ZERO.among(2)).contains(Credits.ZERO);
        assertThat(Credits.of("1").among(3)).isEmpty();
        assertThat(Credits.of("0.5").among(2)).isEmpty();
    }

    @Test
    void sumsAreExact() {
        assertThat(Credits.sum(List.of(Credits.of("0.5"), Credits.of("1.5"), Credits.of("2"))))
                .isEqualTo(Credits.of("4"));
        assertThat(Credits.sum(List.of())).isEqualTo(Credits.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 2, 1.0",
        "1.5, 1, 3, 0.5",
        "1, 1, 4, 0.5",
        "1, 1, 5, 0.0",
        "2, 1, 3, 0.5",
        "2, 0, 1, 0.0",
        "2, 1, 1, 2.0"
    })
    void shareIsRoundedToTheNextStepHalvesUp(
            String credits, BigDecimal numerator, BigDecimal denominator, String share) {
        assertThat(Credits.of(credits).times(new Fraction(numerator, denominator)))
                .hasToString(share);
    }

    @Test
    void fractionsAreComparedExactly() {
        Fraction third = new Fraction(BigDecimal.ONE, new BigDecimal(3));

        assertThat(third).isLessThan(new Fraction(new BigDecimal("0.3334"), BigDecimal.ONE));
        assertThat(third).isGreaterThan(new Fraction(new BigDecimal("0.3333"), BigDecimal.ONE));
        assertThat(third).isEqualByComparingTo(new Fraction(new BigDecimal(2), new BigDecimal(6)));
        assertThat(Fraction.of(Credits.of("1"), Credits.of("3"))).isEqualByComparingTo(third);
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "3, 2", "1, 0", "0, -1"})
    void fractionLiesBetweenNothingAndTheWhole(BigDecimal numerator, BigDecimal denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fraction(numerator, denominator));
    }
}
