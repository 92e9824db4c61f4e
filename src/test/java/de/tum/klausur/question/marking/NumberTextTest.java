package de.tum.klausur.question.marking;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.response.FormProblem;
import de.tum.klausur.question.response.NumberText;
import de.tum.klausur.question.response.Response.Typed;
import de.tum.klausur.question.response.ResponseCheck;
import de.tum.klausur.question.response.TypedNumber;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "32|32",
                "3.5|3.5",
                "'3,5'|3.5",
                "'0,125'|0.125",
                "'3,1416'|3.1416",
                "3.142|3.142",
                ".5|0.5",
                "',5'|0.5",
                "3.|3",
                "'3,'|3",
                "007|7",
                "+4|4",
                "-3|-3",
                "−3|-3",
                "–3|-3",
                "- 3|-3",
                "1e-3|0.001",
                "1E−3|0.001",
                "1e+2|100",
                "'2,5e1'|25",
                "1e99|1e99",
                "1e-99|1e-99",
                "'  42 '|42",
                "'\u00a042\u202f'|42",
                "'\u200e−1\u200e'|-1",
                "'1234,567'|1234.567",
                "'0,250'|0.250",
                "12.|12",
                "'1792,000'|1792"
            })
    void numberIsReadAsPeopleTypeIt(String typed, String value) {
        assertThat(NumberText.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                ",",
                "e3",
                "1e",
                "1e1000",
                "1e100",
                "1e-100",
                "1e999999999",
                "abc",
                "NaN",
                "Infinity",
                "0x20",
                "3 px",
                "1/0",
                "1/-2",
                "1/2/3",
                "2 3/2",
                "%",
                "w - 0.1*g = 3",
                "x = y = ",
                "= ",
                "2^10",
                "10^",
                "10^1000",
                "1 00",
                "12 34",
                "0 400",
                "1 0000",
                "1 000 00",
                "1'0",
                "1,000 000",
                "1e3.5",
                "--3",
                "+-3",
                "3-",
                "1..2",
                "1.2.3",
                "1,2,3",
                "3²",
                "2*3",
                "1e --3"
            })
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(NumberText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,792", "12,000", "999,999", "-1,792", "x = 1,125", "1,400 %"})
    void commaBeforeThreeDigitsIsNotGuessed(String typed) {
        assertThat(NumberText.read(typed)).isEmpty();
        assertThat(NumberText.typed(typed).orElseThrow().isUndecided()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "3/2|1.5",
                "-1/8|-0.125",
                "1/3|0.3333333333333333333333333333333333",
                "1,5/2|0.75",
                "½|0.5",
                "1½|1.5",
                "−¾|-0.75",
                "1 1/2|1.5",
                "14 400|14400",
                "14\u202f400|14400",
                "14\u00a0400\u00a0000|14400000",
                "14\u2009400,5|14400.5",
                "14'400|14400",
                "14’400.25|14400.25",
                "1_000_000|1000000",
                "1,000,000|1000000",
                "1.000.000|1000000",
                "1.000,5|1000.5",
                "1,000.5|1000.5",
                "1.234.567,89|1234567.89",
                "4*10^6|4000000",
                "4·10^6|4000000",
                "4 × 10⁶|4000000",
                "4x10**6|4000000",
                "4·10⁻³|0.004",
                "4*10^(-3)|0.004",
                "4*10^{-3}|0.004",
                "10^6|1000000",
                "10²³|1e23",
                "1.4e3|1400",
                "1,4 E+03|1400",
                "x = 5|5",
                "w_new=-0.2|-0.2",
                "ŷ = 0,6|0.6",
                "dL/dw ≈ 3|3",
                "∂L/∂w₁ = 0.5|0.5",
                "P(A,B) = 1/4|0.25",
                "≈1.6|1.6",
                "~ 1.6|1.6",
                "= 1.6|1.6",
                "ca. 1,6|1.6",
                "１２，５|12.5",
                "٣|3",
                "1.5.|1.5",
                "75 %|0.75",
                "0,5%|0.005",
                "1\u00a0%|0.01"
            })
    void numberIsReadInEachFormThatPeopleWrite(String typed, String value) {
        assertThat(NumberText.read(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1.400, POINT, 1400, 1.4",
        "'1,125', COMMA, 1125, 1.1250",
        "'14,400', COMMA, 14400, 14.4",
        "-1.792, POINT, -1792, -1.7920",
        "x = 1.125, POINT, 1125, 1.1250",
        "1.125e1, POINT, 11250, 11.25"
    })
    void twoReadingsAreBothToldAsTheyCanBeTyped(String typed, TypedNumber.Doubt doubt, String grouped, String decimal) {
        TypedNumber number = NumberText.typed(typed).orElseThrow();
        assertThat(number.doubt()).isEqualTo(doubt);
        FormProblem told = ResponseCheck.worst(Parts.numeric("1", Parts.EXACT), new Typed(typed))
                .orElseThrow();
        assertThat(told.readings()).containsExactly(grouped, decimal);
        told.readings()
                .forEach(reading -> assertThat(
                                NumberText.typed(reading).orElseThrow().doubt())
                        .isEqualTo(TypedNumber.Doubt.NONE));
    }

    @Test
    void perCentIsAShareButMayBeMeantAsItIs() {
        TypedNumber number = NumberText.typed("75 %").orElseThrow();
        assertThat(number.value()).isEqualByComparingTo("0.75");
        assertThat(number.otherwise()).contains(new BigDecimal("75"));
        assertThat(number.readings()).isEmpty();
    }

    @Test
    void pointBeforeThreeDigitsIsADecimalMarkButCouldBeAThousandsSeparator() {
        assertThat(NumberText.read("1.792")).contains(new BigDecimal("1.792"));
        assertThat(otherwise("1.792")).contains(new BigDecimal("1792"));
        assertThat(otherwise("1,792")).contains(new BigDecimal("1792"));
        assertThat(otherwise("-1.792")).contains(new BigDecimal("-1792"));
        assertThat(otherwise("0.792")).isEmpty();
        assertThat(otherwise("1.79")).isEmpty();
        assertThat(otherwise("1792.000")).isEmpty();
        assertThat(otherwise("no")).isEmpty();
    }

    private static Optional<BigDecimal> otherwise(String typed) {
        return NumberText.typed(typed).flatMap(TypedNumber::otherwise);
    }

    @Test
    void longestNumberIsReadAndALongerOneIsNot() {
        assertThat(NumberText.read("7".repeat(60))).isPresent();
        assertThat(NumberText.read("7".repeat(61))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", ",", ".", "e", "-", " ", "1e9", "1,", "\u200e", "\ud83d\ude00"})
    void hostileTextOfAnyLengthCostsNothing(String piece) {
        String hostile = piece.repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(NumberText.read(hostile)).isEmpty());
    }
}
