package de.tum.klausur.question.marking;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.part.Tolerance;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNumberTest {

    /** 8 ln 2, as computed. */
    private static final String COMPUTED = "5.545177444479562475337856971665413";

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static Tolerance tolerance(String written) {
        return ShownNumber.tolerance(written);
    }

    @ParameterizedTest
    @CsvSource({
        COMPUTED + ", 5.545",
        "-" + COMPUTED + ", -5.545",
        "0.25, 0.25",
        "12, 12",
        "1792, 1792",
        "1234567.8912345, 1234568",
        "1234567, 1234567",
        "0.0000123456789, 0.00001235",
        "9.99999999, 10.000",
        "0, 0",
        "1E+80, 1E+80",
        "0.3333333333333333333333333333333333, 0.3333"
    })
    void wholePartAndFourSignificantDigitsAreTold(String number, String told) {
        assertThat(ShortNumber.of(number(number))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        COMPUTED + ", 0.01, 5.545",
        COMPUTED + ", 0.00005, 5.54518",
        COMPUTED + ", 0.000123456789, 5.54518",
        COMPUTED + ", 1%, 5.545",
        COMPUTED + ", 0.001%, 5.545177",
        COMPUTED + ", 3d, 5.545",
        COMPUTED + ", 6d, 5.545177",
        "1234.56789, 0.01, 1234.57",
        "0.123456789, 0, 0.123456789"
    })
    void asManyDigitsAreToldAsTheToleranceAsksFor(String key, String tolerance, String told) {
        assertThat(ShortNumber.of(number(key), tolerance(tolerance))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "5.545, " + COMPUTED + ", 0.01, 5.5452",
        "5.5452, " + COMPUTED + ", 0.01, 5.545",
        "5.5451774, " + COMPUTED + ", 0.01, 5.545",
        "5.54518, " + COMPUTED + ", 0.00005, 5.545177",
        "0.3333, 0.33333333333333333333333333, 0.00001, 0.33333",
        "0.5, 0.5, 0.01, 0.5",
        "7, " + COMPUTED + ", 0.01, 5.545"
    })
    void keyIsToldApartFromTheGivenNumber(String given, String key, String tolerance, String told) {
        assertThat(ShortNumber.beside(number(given), number(key), tolerance(tolerance)))
                .isEqualTo(told);
    }

    @Test
    void toleranceIsReadAsItWasWritten() {
        for (Tolerance tolerance : new Tolerance[] {
            new Tolerance.Absolute(number("0.01")), new Tolerance.Digits(3), new Tolerance.Relative(number("0.05"))
        }) {
            assertThat(ShownNumber.of(tolerance(ShownNumber.of(tolerance)))).isEqualTo(ShownNumber.of(tolerance));
        }
    }
}
