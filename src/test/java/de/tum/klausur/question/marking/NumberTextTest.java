package de.tum.klausur.question.marking;

import static org.assertj.core.api.Assertions.assertThat;

import de.tum.klausur.question.response.NumberText;
import java.math.BigDecimal;
import java.time.Duration;
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
                "1/3",
                "3 px",
                "50%",
                "1e3.5",
                "--3",
                "+-3",
                "3-",
                "1..2",
                "1.2.3",
                "1,2,3",
                "٣",
                "3²",
                "１２",
                "1_000",
                "2*3",
                "1e --3"
            })
    void whatIsNoNumberIsNotRead(String typed) {
        assertThat(NumberText.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,792",
                "12,000",
                "999,999",
                "-1,792",
                "1 000",
                "1\u00a0000",
                "1'000",
                "1’000",
                "1,000,000",
                "1.000.000",
                "1.000,5",
                "1,000.5"
            })
    void thousandsSeparatorIsRefusedRatherThanGuessed(String typed) {
        assertThat(NumberText.read(typed)).isEmpty();
    }

    @Test
    void pointBeforeThreeDigitsIsADecimalMarkButCouldBeAThousandsSeparator() {
        assertThat(NumberText.read("1.792")).contains(new BigDecimal("1.792"));
        assertThat(NumberText.readGrouped("1.792")).contains(new BigDecimal("1792"));
        assertThat(NumberText.readGrouped("1,792")).contains(new BigDecimal("1792"));
        assertThat(NumberText.readGrouped("-1.792")).contains(new BigDecimal("-1792"));
        assertThat(NumberText.readGrouped("0.792")).isEmpty();
        assertThat(NumberText.readGrouped("1.79")).isEmpty();
        assertThat(NumberText.readGrouped("1792.000")).isEmpty();
        assertThat(NumberText.readGrouped("no")).isEmpty();
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
