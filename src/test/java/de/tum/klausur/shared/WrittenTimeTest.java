package de.tum.klausur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2027-02-13T10:00, 2027-02-13T09:00:00Z",
        "2027-07-13T10:00, 2027-07-13T08:00:00Z",
        "' 2027-02-13T10:00:30 ', 2027-02-13T09:00:30Z",
        "2027-02-13T10:00:00+01:00, 2027-02-13T09:00:00Z",
        "2027-02-13T10:00:00-05:00, 2027-02-13T15:00:00Z",
        "2027-02-13T10:00:00Z, 2027-02-13T10:00:00Z",
        "2027-02-13T10:00:00.5Z, 2027-02-13T10:00:00.5Z"
    })
    void offsetCountsAndBerlinWhereThereIsNone(String written, Instant meant) {
        assertThat(WrittenTime.read(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2027-02-13",
                "10:00",
                "2027-02-30T10:00",
                "2027-02-13T25:00",
                "0000-01-01T00:00",
                "+999999999-12-31T23:59",
                "-0001-01-01T00:00Z"
            })
    void whatIsNoTimeOfThisEraIsNotRead(String written) {
        assertThat(WrittenTime.read(written)).isEmpty();
    }
}
