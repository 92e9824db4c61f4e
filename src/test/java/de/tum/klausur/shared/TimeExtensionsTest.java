package de.tum.klausur.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExtensionsTest {

    private static final Instant WINTER = Instant.parse("2027-02-14T09:00:07Z");
    private static final Instant SUMMER = Instant.parse("2027-07-14T22:30:00Z");

    @Test
    void timeIsMunichsWithTheZonesName() {
        assertThat(TimeExtensions.time(WINTER, "en")).isEqualTo("14 Feb 2027, 10:00 CET");
        assertThat(TimeExtensions.time(WINTER, "de")).isEqualTo("14. Feb. 2027, 10:00 MEZ");
        assertThat(TimeExtensions.time(SUMMER, "en")).isEqualTo("15 Jul 2027, 00:30 CEST");
        assertThat(TimeExtensions.time(SUMMER, "de")).isEqualTo("15. Juli 2027, 00:30 MESZ");
    }

    @Test
    void exactTimeHasSeconds() {
        assertThat(TimeExtensions.timeExact(WINTER, "en")).isEqualTo("14 Feb 2027, 10:00:07 CET");
    }

    @Test
    void dayIsMunichsDay() {
        assertThat(TimeExtensions.day(SUMMER, "en")).isEqualTo("15 Jul 2027");
    }

    @Test
    void fieldsOfFormsTakeMunichsTimeWithoutZone() {
        assertThat(TimeExtensions.machineTime(SUMMER)).isEqualTo("2027-07-15T00:30");
    }

    @ParameterizedTest
    @CsvSource({"PT90M,90 min", "PT90S,1 min 30 s", "PT45S,45 s", "PT0S,0 s", "PT2H,120 min"})
    void durationIsShort(Duration duration, String shown) {
        assertThat(TimeExtensions.duration(duration)).isEqualTo(shown);
    }

    @Test
    void decimalsAreWrittenAsTheLanguageDoes() {
        assertThat(TimeExtensions.credits(new BigDecimal("27.5"), "en")).isEqualTo("27.5");
        assertThat(TimeExtensions.credits(new BigDecimal("27.5"), "de")).isEqualTo("27,5");
        assertThat(TimeExtensions.credits("27.50", "de")).isEqualTo("27,5");
        assertThat(TimeExtensions.credits("28.0", "en")).isEqualTo("28");
    }
}
