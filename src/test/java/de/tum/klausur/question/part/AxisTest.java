package de.tum.klausur.question.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static final Axis EPOCHS = axis("60 0 460 100");
    private static final Axis UPWARDS = axis("240 0 40 2");
    private static final Axis RATES = logarithmic("50 0.000001 350 1");

    @ParameterizedTest
    @CsvSource({"60, 0", "460, 100", "260, 50", "61, 0.3", "59, -0.3", "500, 110"})
    void aPlaceHasItsNumberByProportion(String place, String number) {
        assertThat(EPOCHS.valueAt(new BigDecimal(place))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0, 60", "100, 460", "37.5, 210", "-10, 20", "1e3, 4060"})
    void aNumberHasItsPlace(String number, String place) {
        assertThat(EPOCHS.placeOf(new BigDecimal(number)))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(place));
    }

    @ParameterizedTest
    @CsvSource({"240, 0", "40, 2", "139, 1.01", "290, -0.5"})
    void numbersMayGrowAgainstTheFigure(String place, String number) {
        assertThat(UPWARDS.valueAt(new BigDecimal(place))).isEqualTo(number);
        assertThat(UPWARDS.placeOf(new BigDecimal(number)))
                .hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(place));
    }

    @ParameterizedTest
    @CsvSource({"50, 0.000001", "200, 0.001", "350, 1", "275, 0.0316"})
    void equalWaysAreEqualFactorsOnALogarithmicAxis(String place, String number) {
        assertThat(RATES.valueAt(new BigDecimal(place))).isEqualTo(number);
    }

    @Test
    void aLogarithmicAxisHasNoPlaceForZeroAndLess() {
        assertThat(RATES.placeOf(BigDecimal.ZERO)).isEmpty();
        assertThat(RATES.placeOf(new BigDecimal("-1"))).isEmpty();
        assertThat(RATES.placeOf(new BigDecimal("1e-99"))).isPresent();
    }

    /** What is read off at a place leads back to it, as far as one can see. */
    @Test
    void whatIsReadOffLeadsBack() {
        for (int place = 0; place <= 500; place++) {
            BigDecimal at = BigDecimal.valueOf(place);
            for (Axis axis : new Axis[] {EPOCHS, UPWARDS, RATES}) {
                assertThat(axis.placeOf(axis.valueAt(at)))
                        .hasValueSatisfying(back -> assertThat(back.subtract(at).abs())
                                .as("%s at %s", axis, at)
                                .isLessThanOrEqualTo(new BigDecimal("0.5")));
            }
        }
    }

    @Test
    void pointingGivesWholeStepsWhereTheAxisHasThem() {
        Axis columns = new Axis(tick("46", "1"), tick("334", "10"), Axis.Scale.LINEAR, Optional.of(BigDecimal.ONE));
        assertThat(columns.valueAt(new BigDecimal("260"))).isEqualTo("8");
        assertThat(columns.valueAt(new BigDecimal("285"))).isEqualTo("8");
        assertThat(columns.placeOf(new BigDecimal("7.9")))
                .hasValueSatisfying(place -> assertThat(place).isEqualByComparingTo("266.8"));
    }

    @Test
    void noNumberLooksLikeThousands() {
        assertThat(axis("0 0 1000 2").valueAt(new BigDecimal("562.5"))).isEqualTo("1.1250");
        assertThat(axis("0 0 1000 2").valueAt(new BigDecimal("62.5"))).isEqualTo("0.125");
    }

    @ParameterizedTest
    @CsvSource({"60 0 60 100", "60 5 460 5"})
    void anAxisNeedsTwoPlacesAndTwoNumbers(String ticks) {
        assertThatThrownBy(() -> axis(ticks)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogarithmicAxisNeedsNumbersAboveZero() {
        assertThatThrownBy(() -> logarithmic("60 0 460 100")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Axis axis(String ticks) {
        return axis(ticks, Axis.Scale.LINEAR);
    }

    private static Axis logarithmic(String ticks) {
        return axis(ticks, Axis.Scale.LOGARITHMIC);
    }

    private static Axis axis(String ticks, Axis.Scale scale) {
        String[] numbers = ticks.split(" ");
        return new Axis(tick(numbers[0], numbers[1]), tick(numbers[2], numbers[3]), scale, Optional.empty());
    }

    private static Axis.Tick tick(String at, String value) {
        return new Axis.Tick(new BigDecimal(at), new BigDecimal(value));
    }
}
