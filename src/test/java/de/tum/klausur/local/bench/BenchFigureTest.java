package de.tum.klausur.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchFigureTest {

    @Test
    void aMissIsCalledAMiss() {
        assertThat(BenchFigure.of("saves ÷ pgbench", 0.1534, "", Aim.atLeast(0.5))
                        .line())
                .isEqualTo("saves ÷ pgbench: 0.153 (aim ≥ 0.5: missed)");
        assertThat(BenchFigure.of("a save", 0.6, "CPU-ms", Aim.atMost(0.6)).line())
                .isEqualTo("a save: 0.6 CPU-ms (aim ≤ 0.6)");
        assertThat(BenchFigure.of("saves", 2345.6, "1/s").line()).isEqualTo("saves: 2346 1/s");
    }

    @Test
    void programsGetTheSame() {
        assertThat(BenchFigure.of("a save", 0.7, "CPU-ms", Aim.atMost(0.6)).fields())
                .hasToString("{name=a save, value=0.7, unit=CPU-ms, aim=≤ 0.6, met=false}");
        assertThat(BenchFigure.of("saves", 2.0, "1/s").fields()).hasToString("{name=saves, value=2.0, unit=1/s}");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity"})
    void whatIsNoNumberMissesEachAim(double value) {
        BenchFigure reading = BenchFigure.of("p99", value, "s", Aim.below(1.5));
        assertThat(reading.missed()).isTrue();
        assertThat(reading.line()).isEqualTo("p99: – s (aim < 1.5: missed)");
    }

    @Test
    void whatIsBelowIsNotEqual() {
        assertThat(Aim.below(512).isMetBy(512)).isFalse();
        assertThat(Aim.atMost(512).isMetBy(512)).isTrue();
        assertThat(Aim.atLeast(512).isMetBy(512)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.6, 0.6", "0.12345, 0.123", "59.96, 60", "999.4, 999", "1000.4, 1000", "123456.7, 123457"})
    void threeDigitsAreEnough(double value, String written) {
        assertThat(BenchFigure.number(value)).isEqualTo(written);
    }
}
