package de.tum.klausur.question.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededNumbersTest {

    @Test
    void generatorIsSplitMix64() {
        // First values for seed 1234567 as published with the reference implementation (prng.di.unimi.it/splitmix64.c).
        SeededNumbers numbers = new SeededNumbers(1234567);
        assertThat(numbers.next()).isEqualTo(6457827717110365317L);
        assertThat(numbers.next()).isEqualTo(3203168211198807973L);
        assertThat(Long.toUnsignedString(numbers.next())).isEqualTo("9817491932198370423");
    }

    /** The numbers were worked out by a second implementation, in another language. */
    @Test
    void seedsOfNamesAreTheSameForEver() {
        assertThat(SeededNumbers.mix(0, "")).isEqualTo(6566800829925814604L);
        assertThat(SeededNumbers.mix(42, "n")).isEqualTo(3771733520219702407L);
        assertThat(SeededNumbers.mix(-1, "θ")).isEqualTo(4213467234648724915L);
    }

    @Test
    void namesAndSeedsHaveSeedsOfTheirOwn() {
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> SeededNumbers.mix(i, "a")))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> SeededNumbers.mix(7, "a" + i)))
                .doesNotHaveDuplicates();
        assertThat(SeededNumbers.mix(1, "ab")).isNotEqualTo(SeededNumbers.mix(1, "ba"));
    }

    @Test
    void numbersStayBelowTheirBound() {
        SeededNumbers numbers = new SeededNumbers(3);
        assertThat(IntStream.range(0, 1_000).map(i -> numbers.below(7)).boxed())
                .allMatch(number -> number >= 0 && number < 7)
                .contains(0, 1, 2, 3, 4, 5, 6);
        assertThat(numbers.below(1)).isZero();
        assertThatThrownBy(() -> numbers.below(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
