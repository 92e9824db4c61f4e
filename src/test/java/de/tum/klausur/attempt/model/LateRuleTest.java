package de.tum.klausur.attempt.model;

import static de.tum.klausur.attempt.model.DeviceChain.Link.BROKEN;
import static de.tum.klausur.attempt.model.DeviceChain.Link.HOLDS;
import static de.tum.klausur.attempt.model.DeviceChain.Link.STARTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The times of the tables are seconds from the end; the attempt was started 5,400 before it. */
class LateRuleTest {

    private static final Instant END = Instant.parse("2027-02-13T10:30:00Z");
    private static final LateRule ONE_MINUTE = new LateRule(Duration.ofSeconds(60));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // what                            typed device server arrived  verdict
        "an outage across the end,          -20,  -120,  -130,   180,   FITS",
        "typed at the very end,               0,  -120,  -130,   180,   FITS",
        "typed a moment after the end,        1,  -120,  -130,   180,   TYPED_AFTER_END",
        "away exactly as long,              -20,     0,  -130,    60,   FITS",
        "away a second less,                -20,     1,  -130,    60,   NOT_AWAY_LONG_ENOUGH",
        "the device says longer than so,    -20, -3000,   150,   180,   NOT_AWAY_LONG_ENOUGH",
        "the device says shorter,           -20,   150,  -130,   180,   NOT_AWAY_LONG_ENOUGH",
        "in contact after it came,          -20,   200,  -130,   180,   NOT_AWAY_LONG_ENOUGH",
        "hours later,                       -20,  -120,  -130,  9999,   FITS",
        "typed before the start,          -5401,  -120,  -130,   180,   TIMES_CONTRADICT",
        "typed at the start,              -5400, -5400, -5400,   180,   FITS",
        "typed after it came,               190,  -120,  -130,   180,   TIMES_CONTRADICT",
    })
    @SuppressWarnings("checkstyle:ParameterNumber")
    void typedBeforeTheEndAndAwayForAMinute(
            String name, int typed, int device, int server, int arrived, LateRule.Verdict verdict) {
        LateEvidence evidence = evidence(typed, device, server, arrived, HOLDS);
        assertThat(ONE_MINUTE.of(evidence, Instant.MIN)).as(name).isEqualTo(verdict);
    }

    @Test
    void aBrokenChainFitsNoRuleAndOneThatStartsHereDoes() {
        assertThat(ONE_MINUTE.of(evidence(-20, -120, -130, 180, BROKEN), Instant.MIN))
                .isEqualTo(LateRule.Verdict.CHAIN_BROKEN);
        assertThat(ONE_MINUTE.of(evidence(-20, -120, -130, 180, STARTS), Instant.MIN))
                .isEqualTo(LateRule.Verdict.FITS);
    }

    @ParameterizedTest
    @CsvSource({"-21, FITS", "-20, FITS", "-19, NEWER_STANDS"})
    void whatIsNewerIsNotOverwritten(int stands, LateRule.Verdict verdict) {
        assertThat(ONE_MINUTE.of(evidence(-20, -120, -130, 180, HOLDS), END.plusSeconds(stands)))
                .isEqualTo(verdict);
    }

    @Test
    void theLaterOfTwoContactsCountsAndNobodyIsAwayForLessThanNothing() {
        assertThat(evidence(-20, -120, -10, 180, HOLDS).away()).isEqualTo(Duration.ofSeconds(190));
        assertThat(evidence(-20, -10, -120, 180, HOLDS).away()).isEqualTo(Duration.ofSeconds(190));
        assertThat(evidence(-20, 300, -120, 180, HOLDS).away()).isEqualTo(Duration.ZERO);
    }

    @SuppressWarnings("checkstyle:ParameterNumber")
    private static LateEvidence evidence(int typed, int device, int server, int arrived, DeviceChain.Link link) {
        return new LateEvidence(
                END.minusSeconds(5400),
                END,
                END.plusSeconds(typed),
                END.plusSeconds(device),
                END.plusSeconds(server),
                END.plusSeconds(arrived),
                link);
    }
}
